CREATE TABLE posts (id INT PRIMARY KEY, title VARCHAR(200), body TEXT, FULLTEXT KEY title (title), FULLTEXT KEY title_body (title, body));
