ALTER TABLE `users`
    MODIFY COLUMN `login` varchar(60) NOT NULL,
    DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
