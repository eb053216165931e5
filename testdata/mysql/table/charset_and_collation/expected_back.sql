ALTER TABLE `articles`
    MODIFY COLUMN `title` varchar(200) NOT NULL,
    MODIFY COLUMN `body` text,
    DEFAULT CHARSET=latin1 COLLATE=latin1_swedish_ci;
