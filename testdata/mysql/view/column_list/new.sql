CREATE TABLE users (id INT PRIMARY KEY, name VARCHAR(40));
CREATE VIEW names (no, label, letters) AS SELECT id, name, CHAR_LENGTH(name) FROM users;
