ALTER TABLE `t`
    MODIFY COLUMN `name` varchar(40) CHARACTER SET utf8 COLLATE utf8_unicode_ci NOT NULL DEFAULT '',
    MODIFY COLUMN `at` timestamp NOT NULL DEFAULT current_timestamp();
