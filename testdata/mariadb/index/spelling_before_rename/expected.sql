ALTER TABLE `t`
    DROP KEY `Of_A`,
    ADD KEY `of_a` (`a`);
