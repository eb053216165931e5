ALTER TABLE `articles`
    MODIFY COLUMN `title` varchar(200) NOT NULL,
    MODIFY COLUMN `body` text,
    DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
