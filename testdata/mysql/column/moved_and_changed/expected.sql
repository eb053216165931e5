ALTER TABLE `t`
    MODIFY COLUMN `c` datetime NOT NULL FIRST,
    MODIFY COLUMN `d` int AFTER `a`,
    MODIFY COLUMN `b` varchar(20) DEFAULT 'x';
