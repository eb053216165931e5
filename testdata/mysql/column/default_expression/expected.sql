ALTER TABLE `tokens`
    MODIFY COLUMN `token` char(36) NOT NULL DEFAULT (uuid()),
    MODIFY COLUMN `valid_until` date DEFAULT (curdate() + interval 30 day),
    MODIFY COLUMN `tags` json DEFAULT (json_array()),
    MODIFY COLUMN `note` text DEFAULT ('none');
