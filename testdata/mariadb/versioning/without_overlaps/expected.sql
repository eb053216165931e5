ALTER TABLE `rates`
    DROP KEY `one`,
    ADD UNIQUE KEY `one` (`room`,`rate`,`valid` WITHOUT OVERLAPS);
