ALTER TABLE `bare`
    DROP KEY `a`,
    ADD KEY `a` (`a`),
    ALGORITHM=COPY;

ALTER TABLE `implied` KEY_BLOCK_SIZE=0;

ALTER TABLE `own`
    DROP KEY `a`,
    ADD KEY `a` (`a`),
    ALGORITHM=COPY;

ALTER TABLE `sized`
    ADD KEY `b` (`b`),
    KEY_BLOCK_SIZE=8;

ALTER TABLE `smaller`
    DROP PRIMARY KEY,
    DROP KEY `a`,
    ADD PRIMARY KEY (`id`),
    ADD KEY `a` (`a`),
    KEY_BLOCK_SIZE=4,
    ALGORITHM=COPY;
