CREATE TABLE categories (id int PRIMARY KEY, parent_id int REFERENCES categories, name text);
CREATE RECURSIVE VIEW category_paths (id, path) AS
    SELECT id, name FROM categories WHERE parent_id IS NULL
    UNION ALL
    SELECT c.id, p.path || ' > ' || c.name FROM category_paths p JOIN categories c ON c.parent_id = p.id;
CREATE VIEW roots AS SELECT id FROM category_paths WHERE path NOT LIKE '% > %';
