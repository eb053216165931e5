ALTER TABLE `logins`
    DROP KEY `ip_at`,
    DROP COLUMN `at`,
    MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT,
    MODIFY COLUMN `user_id` int NOT NULL AFTER `id`,
    MODIFY COLUMN `ip` varchar(39),
    ADD KEY `ip` (`ip`),
    STATS_PERSISTENT=DEFAULT COMMENT='';
