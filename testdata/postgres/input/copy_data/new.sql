CREATE TABLE products (id int PRIMARY KEY, name text NOT NULL, note text, price numeric);
COPY products (id, name, note, price) FROM stdin;
1	CREATE TABLE no_table (id int);	it's 'quoted	1.5
2	"	\N	\N
\.
COPY products FROM stdin WITH (DELIMITER ',', NULL '');
4,Juice\, red; 'x,,2.5
\.
CREATE INDEX products_name ON products (name);
