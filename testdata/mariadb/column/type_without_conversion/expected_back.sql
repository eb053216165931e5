ALTER TABLE `hosts`
    MODIFY COLUMN `seen` date,
    MODIFY COLUMN `address` inet4,
    MODIFY COLUMN `owner` int(11) NOT NULL,
    MODIFY COLUMN `place` point,
    MODIFY COLUMN `code` uuid,
    MODIFY COLUMN `serial` varchar(40);
