ALTER TABLE `accounts`
    MODIFY COLUMN `id` int(11) NOT NULL COMMENT 'account number',
    MODIFY COLUMN `iban` varchar(34),
    MODIFY COLUMN `bic` varchar(11) COMMENT 'the bank''s code;
old ones too';
