CREATE TABLE accounts (id INT PRIMARY KEY COMMENT 'number', iban VARCHAR(34) COMMENT 'without blanks', bic VARCHAR(11));
