CREATE TABLE categories (id int PRIMARY KEY, parent_id int REFERENCES categories, name text);
CREATE VIEW roots AS SELECT id FROM categories WHERE parent_id IS NULL;
