CREATE TABLE orders (id integer);
\i functions.sql
