ALTER TABLE `visits`
    DROP KEY `lookup`,
    ADD KEY `lookup` (`site`,`day`);
