CREATE TABLE orders (id integer);
CREATE TABEL lines (id integer);
