ALTER TABLE `tokens`
    MODIFY COLUMN `token` char(36) NOT NULL,
    MODIFY COLUMN `valid_until` date DEFAULT (curdate()),
    MODIFY COLUMN `tags` json,
    MODIFY COLUMN `note` text;
