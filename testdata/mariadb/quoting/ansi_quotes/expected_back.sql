DROP VIEW `v`;

ALTER TABLE `t`
    DROP KEY `k`,
    DROP COLUMN `d"q`,
    MODIFY COLUMN `a` int(11),
    MODIFY COLUMN `b c` varchar(10) DEFAULT 'x';
