CREATE TABLE prices (sku text NOT NULL, valid_from date NOT NULL, amount numeric NOT NULL,
    CONSTRAINT prices_pk PRIMARY KEY (sku, valid_from) INCLUDE (amount));
