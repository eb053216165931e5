ALTER TABLE `areas`
    DROP KEY `shape`,
    ADD SPATIAL KEY `center` (`center`);
