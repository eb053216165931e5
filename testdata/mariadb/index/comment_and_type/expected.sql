ALTER TABLE `lookups`
    DROP KEY `a`,
    DROP KEY `b`,
    ADD KEY `a` (`a`) COMMENT 'first',
    ADD KEY `b` (`b`) USING BTREE;
