CREATE TABLE users (id INT PRIMARY KEY, name VARCHAR(40), active TINYINT(1));
CREATE VIEW active_users AS SELECT id, name FROM users WHERE active = 1;
