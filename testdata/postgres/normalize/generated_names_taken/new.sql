CREATE TABLE orders_total_check (id int);
CREATE TABLE orders_id_seq (id int);
CREATE TABLE orders_pkey (id int);
CREATE SEQUENCE orders_id_seq1 AS integer;
CREATE TABLE orders (
    id int NOT NULL DEFAULT nextval('orders_id_seq1'), total int, label text,
    CONSTRAINT orders_pkey1 PRIMARY KEY (id),
    CONSTRAINT orders_total_check CHECK (total > 0), CONSTRAINT orders_total_check1 CHECK (total < 9),
    CONSTRAINT orders_label_key UNIQUE (label)
);
ALTER SEQUENCE orders_id_seq1 OWNED BY orders.id;
