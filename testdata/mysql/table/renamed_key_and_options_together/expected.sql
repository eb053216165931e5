ALTER TABLE `logins`
    DROP KEY `ip`,
    MODIFY COLUMN `id` bigint unsigned NOT NULL AUTO_INCREMENT,
    MODIFY COLUMN `ip` varbinary(16) AFTER `id`,
    ADD COLUMN `at` timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
    ADD KEY `ip_at` (`ip`,`at`),
    STATS_PERSISTENT=1 COMMENT='by address';
