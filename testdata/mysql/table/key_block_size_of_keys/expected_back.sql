ALTER TABLE `bare`
    DROP KEY `a`,
    ADD KEY `a` (`a`) KEY_BLOCK_SIZE=4,
    ALGORITHM=COPY;

ALTER TABLE `implied`
    DROP KEY `a`,
    ADD KEY `a` (`a`) KEY_BLOCK_SIZE=4,
    KEY_BLOCK_SIZE=8,
    ALGORITHM=COPY;

ALTER TABLE `own`
    DROP KEY `a`,
    ADD KEY `a` (`a`) KEY_BLOCK_SIZE=4,
    ALGORITHM=COPY;

ALTER TABLE `sized`
    DROP KEY `b`,
    DROP PRIMARY KEY,
    DROP KEY `a`,
    ADD PRIMARY KEY (`id`),
    ADD KEY `a` (`a`),
    KEY_BLOCK_SIZE=0,
    ALGORITHM=COPY;

ALTER TABLE `smaller`
    DROP PRIMARY KEY,
    DROP KEY `a`,
    ADD PRIMARY KEY (`id`),
    ADD KEY `a` (`a`),
    KEY_BLOCK_SIZE=8,
    ALGORITHM=COPY;
