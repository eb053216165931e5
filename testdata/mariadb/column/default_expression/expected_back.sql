ALTER TABLE `tokens`
    MODIFY COLUMN `token` char(36) NOT NULL,
    MODIFY COLUMN `valid_until` date DEFAULT curdate(),
    MODIFY COLUMN `tags` longtext COLLATE utf8mb4_bin CHECK (json_valid(`tags`)),
    MODIFY COLUMN `note` text;
