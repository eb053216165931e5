ALTER TABLE `lookups`
    DROP KEY `a`,
    DROP KEY `b`,
    ADD KEY `a` (`a`) COMMENT 'by a',
    ADD KEY `b` (`b`);
