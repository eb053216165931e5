CREATE TABLE orders_total_check (id int);
CREATE TABLE orders_id_seq (id int);
CREATE TABLE orders_pkey (id int);
CREATE TABLE orders (id serial PRIMARY KEY, total int CHECK (total > 0) CONSTRAINT orders_total_check1 CHECK (total < 9), label text UNIQUE);
