ALTER TABLE `wide`
    DROP KEY `a`,
    ADD KEY `a` (`a`) KEY_BLOCK_SIZE=4096;
