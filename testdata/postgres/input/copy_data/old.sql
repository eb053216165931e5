CREATE TABLE products (id int PRIMARY KEY, name text, note text);
COPY products (id, name, note) FROM stdin;
1	Tea; green	it's -- fine
2	Coffee	\N
3	$$ /* not a comment	\\x
\.
CREATE INDEX products_name ON products (name);
