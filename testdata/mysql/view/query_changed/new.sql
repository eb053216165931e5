CREATE TABLE users (id INT PRIMARY KEY, name VARCHAR(40), active TINYINT(1));
CREATE VIEW active_users AS SELECT id, name, active FROM users WHERE active <> 0 AND name IS NOT NULL;
