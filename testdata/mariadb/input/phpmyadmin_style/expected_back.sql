DROP TABLE `posts`;

ALTER TABLE `users`
    DROP PRIMARY KEY,
    DROP COLUMN `name`,
    MODIFY COLUMN `id` int(11) NOT NULL;
