CREATE TABLE users (id INT PRIMARY KEY, name VARCHAR(40));
CREATE PROCEDURE find_user(IN wanted INT) SELECT name FROM users WHERE id = wanted;
CREATE PROCEDURE count_users() SELECT COUNT(*) FROM users;
