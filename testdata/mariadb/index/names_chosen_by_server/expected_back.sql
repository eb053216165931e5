ALTER TABLE `users`
    DROP KEY `email`,
    DROP KEY `email_2`,
    DROP KEY `nick`,
    DROP KEY `nick_2`,
    DROP PRIMARY KEY,
    MODIFY COLUMN `id` int(11);
