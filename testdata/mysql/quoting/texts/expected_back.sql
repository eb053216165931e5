ALTER TABLE `t`
    DROP COLUMN `c`,
    DROP COLUMN `d`,
    MODIFY COLUMN `a` varchar(40),
    MODIFY COLUMN `b` enum('x'),
    COMMENT='';
