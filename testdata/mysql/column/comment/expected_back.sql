ALTER TABLE `accounts`
    MODIFY COLUMN `id` int NOT NULL COMMENT 'number',
    MODIFY COLUMN `iban` varchar(34) COMMENT 'without blanks',
    MODIFY COLUMN `bic` varchar(11);
