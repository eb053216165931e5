CREATE DOMAIN pos AS int CHECK (VALUE > 0);
CREATE TABLE t (id int, a pos[], b pos);
