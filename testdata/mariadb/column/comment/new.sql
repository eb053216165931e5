CREATE TABLE accounts (id INT PRIMARY KEY COMMENT 'account number', iban VARCHAR(34), bic VARCHAR(11) COMMENT 'the bank''s code;\nold ones too');
