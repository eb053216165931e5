ALTER TABLE `contacts`
    MODIFY COLUMN `email` varchar(120),
    MODIFY COLUMN `phone` varchar(40) NOT NULL,
    MODIFY COLUMN `seen` timestamp NULL;
