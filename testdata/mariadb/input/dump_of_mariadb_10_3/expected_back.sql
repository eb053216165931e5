ALTER TABLE `t`
    MODIFY COLUMN `name` varchar(20) CHARACTER SET utf8 COLLATE utf8_unicode_ci,
    MODIFY COLUMN `at` timestamp NOT NULL DEFAULT current_timestamp() ON UPDATE current_timestamp();
