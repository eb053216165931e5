ALTER TABLE `t`
    DROP KEY `b`,
    DROP KEY `a`,
    DROP COLUMN `c`,
    MODIFY COLUMN `a` int(11) NOT NULL FIRST,
    MODIFY COLUMN `b` varchar(10) CHARACTER SET latin1 COLLATE latin1_bin,
    ADD COLUMN `c2` int(11) AFTER `b`,
    MODIFY COLUMN `d` int(11),
    ADD PRIMARY KEY (`id`,`a`),
    ADD UNIQUE KEY `a` (`a`),
    ADD KEY `fk` (`c2`),
    ADD KEY `by_b` (`b`(5)) COMMENT 'start of b',
    ROW_FORMAT=DYNAMIC COMMENT='copied';
