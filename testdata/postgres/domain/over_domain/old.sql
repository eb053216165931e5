CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE TABLE carts (id int PRIMARY KEY, n positive);
