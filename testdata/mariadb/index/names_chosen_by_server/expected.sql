ALTER TABLE `users`
    MODIFY COLUMN `id` int(11) NOT NULL,
    ADD PRIMARY KEY (`id`),
    ADD UNIQUE KEY `email` (`email`),
    ADD UNIQUE KEY `nick_2` (`nick`,`id`),
    ADD KEY `email_2` (`email`,`nick`),
    ADD KEY `nick` (`nick`);
