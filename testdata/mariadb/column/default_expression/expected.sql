ALTER TABLE `tokens`
    MODIFY COLUMN `token` char(36) NOT NULL DEFAULT uuid(),
    MODIFY COLUMN `valid_until` date DEFAULT (curdate() + interval 30 day),
    MODIFY COLUMN `tags` longtext COLLATE utf8mb4_bin DEFAULT json_array() CHECK (json_valid(`tags`)),
    MODIFY COLUMN `note` text DEFAULT 'none';
