ALTER TABLE `t`
    ADD COLUMN `name` varchar(20),
    ADD PRIMARY KEY (`id`),
    DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
