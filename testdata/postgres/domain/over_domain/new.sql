CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN positive_small AS positive CHECK (VALUE < 100);
CREATE TABLE carts (id int PRIMARY KEY, n positive_small, more positive_small[]);
