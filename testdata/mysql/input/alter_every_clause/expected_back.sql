ALTER TABLE `t`
    DROP KEY `fk`,
    DROP PRIMARY KEY,
    DROP KEY `by_b`,
    DROP KEY `a`,
    DROP COLUMN `c2`,
    MODIFY COLUMN `id` int NOT NULL FIRST,
    MODIFY COLUMN `a` int,
    MODIFY COLUMN `b` varchar(10),
    ADD COLUMN `c` int AFTER `b`,
    MODIFY COLUMN `d` int DEFAULT '1',
    ADD UNIQUE KEY `b` (`b`),
    ADD KEY `a` (`a`),
    ROW_FORMAT=DEFAULT COMMENT='';
