ALTER TABLE `t`
    MODIFY COLUMN `c` datetime NOT NULL FIRST,
    MODIFY COLUMN `d` int(11) AFTER `a`,
    MODIFY COLUMN `b` varchar(20) DEFAULT 'x';
