CREATE TABLE users (id INT PRIMARY KEY, name VARCHAR(40));
CREATE VIEW names (number, label) AS SELECT id, name FROM users;
