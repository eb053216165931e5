ALTER TABLE `rates`
    DROP KEY `one`,
    ADD UNIQUE KEY `one` (`room`,`valid` WITHOUT OVERLAPS);
