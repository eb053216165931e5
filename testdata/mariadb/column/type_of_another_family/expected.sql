ALTER TABLE `imports`
    MODIFY COLUMN `amount` decimal(10,2),
    MODIFY COLUMN `happened` datetime,
    MODIFY COLUMN `done` tinyint(1),
    MODIFY COLUMN `payload` longtext COLLATE utf8mb4_bin CHECK (json_valid(`payload`));
