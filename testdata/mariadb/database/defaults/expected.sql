ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

ALTER TABLE `t`
    MODIFY COLUMN `a` varchar(10),
    DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
