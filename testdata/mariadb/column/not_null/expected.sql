ALTER TABLE `contacts`
    MODIFY COLUMN `email` varchar(120) NOT NULL,
    MODIFY COLUMN `phone` varchar(40),
    MODIFY COLUMN `seen` timestamp NOT NULL DEFAULT '2000-01-01 00:00:00';
