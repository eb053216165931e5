SET client_min_messages = warning;
CREATE TABLE orders (id int PRIMARY KEY);
ANALYZE orders;
