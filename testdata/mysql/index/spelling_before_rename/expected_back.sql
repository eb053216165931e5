ALTER TABLE `t`
    DROP KEY `of_a`,
    ADD KEY `Of_A` (`a`);
