CREATE TABLE users (id INT PRIMARY KEY, name VARCHAR(40));
CREATE PROCEDURE find_user(IN wanted BIGINT, IN how_many INT) SELECT name FROM users WHERE id >= wanted LIMIT how_many;
CREATE PROCEDURE count_users() SELECT COUNT(*) AS n FROM users WHERE id > 0;
