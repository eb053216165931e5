ALTER TABLE `t`
    DROP KEY `fk`,
    DROP PRIMARY KEY,
    DROP KEY `by_b`,
    DROP KEY `a`,
    DROP COLUMN `c2`,
    MODIFY COLUMN `id` int(11) NOT NULL FIRST,
    MODIFY COLUMN `a` int(11),
    MODIFY COLUMN `b` varchar(10),
    ADD COLUMN `c` int(11) AFTER `b`,
    MODIFY COLUMN `d` int(11) DEFAULT 1,
    ADD UNIQUE KEY `b` (`b`),
    ADD KEY `a` (`a`),
    ROW_FORMAT=DEFAULT COMMENT='';
