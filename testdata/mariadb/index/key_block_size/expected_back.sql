ALTER TABLE `wide`
    DROP KEY `a`,
    ADD KEY `a` (`a`);
