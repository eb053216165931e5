ALTER TABLE `areas`
    DROP KEY `center`,
    ADD SPATIAL KEY `shape` (`shape`);
