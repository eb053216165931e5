ALTER TABLE `bare`
    DROP KEY `a`,
    ADD KEY `a` (`a`) KEY_BLOCK_SIZE=4;

ALTER TABLE `ignored`
    DROP KEY `a`,
    ADD KEY `a` (`a`) KEY_BLOCK_SIZE=4;

ALTER TABLE `implied` KEY_BLOCK_SIZE=8;

ALTER TABLE `own`
    DROP KEY `a`,
    ADD KEY `a` (`a`) KEY_BLOCK_SIZE=4;

ALTER TABLE `sized`
    DROP KEY `b`,
    DROP PRIMARY KEY,
    DROP KEY `a`,
    ADD PRIMARY KEY (`id`),
    ADD KEY `a` (`a`),
    KEY_BLOCK_SIZE=0;

ALTER TABLE `smaller`
    DROP PRIMARY KEY,
    DROP KEY `a`,
    ADD PRIMARY KEY (`id`),
    ADD KEY `a` (`a`),
    KEY_BLOCK_SIZE=8;
