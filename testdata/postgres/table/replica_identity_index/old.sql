CREATE TABLE carts (id int NOT NULL, token uuid NOT NULL, PRIMARY KEY (id));
CREATE UNIQUE INDEX carts_token_idx ON carts (token);
