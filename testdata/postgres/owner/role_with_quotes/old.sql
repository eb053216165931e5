CREATE TABLE orders (id int PRIMARY KEY);
ALTER TABLE orders OWNER TO "App-Owner";
