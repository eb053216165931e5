ALTER TABLE `c` DROP FOREIGN KEY `fk`;

ALTER TABLE `c`
    MODIFY COLUMN `code` varchar(10),
    DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

ALTER TABLE `p`
    MODIFY COLUMN `code` varchar(10) NOT NULL,
    DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

ALTER TABLE `c` ADD CONSTRAINT `fk` FOREIGN KEY (`code`) REFERENCES `p` (`code`);
