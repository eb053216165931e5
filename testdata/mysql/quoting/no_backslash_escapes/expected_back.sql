ALTER TABLE `t`
    DROP COLUMN `b`,
    MODIFY COLUMN `a` varchar(20) DEFAULT 'x';
