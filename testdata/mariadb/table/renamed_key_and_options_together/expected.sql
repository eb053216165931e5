ALTER TABLE `logins`
    DROP KEY `ip`,
    MODIFY COLUMN `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT,
    MODIFY COLUMN `ip` varbinary(16) AFTER `id`,
    ADD COLUMN `at` timestamp NOT NULL DEFAULT current_timestamp(),
    ADD KEY `ip_at` (`ip`,`at`),
    STATS_PERSISTENT=1 COMMENT='by address';
