ALTER TABLE `c` DROP FOREIGN KEY `fk`;

ALTER TABLE `c`
    MODIFY COLUMN `code` varchar(10),
    DEFAULT CHARSET=latin1 COLLATE=latin1_swedish_ci;

ALTER TABLE `p`
    MODIFY COLUMN `code` varchar(10) NOT NULL,
    DEFAULT CHARSET=latin1 COLLATE=latin1_swedish_ci;

ALTER TABLE `c` ADD CONSTRAINT `fk` FOREIGN KEY (`code`) REFERENCES `p` (`code`);
