ALTER TABLE `t`
    MODIFY COLUMN `a` varchar(20) DEFAULT 'c:\\',
    ADD COLUMN `b` varchar(20) DEFAULT '\\n' COMMENT 'a\\b';
