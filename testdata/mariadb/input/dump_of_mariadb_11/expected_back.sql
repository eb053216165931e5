ALTER TABLE `t`
    DROP PRIMARY KEY,
    DROP COLUMN `name`,
    DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
