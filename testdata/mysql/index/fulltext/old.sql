CREATE TABLE posts (id INT PRIMARY KEY, title VARCHAR(200), body TEXT, FULLTEXT KEY body (body));
