ALTER TABLE `posts` DROP FOREIGN KEY `posts_ibfk_1`;
DROP TABLE `posts`;

ALTER TABLE `users`
    DROP PRIMARY KEY,
    DROP COLUMN `name`,
    MODIFY COLUMN `id` int(11) NOT NULL;
