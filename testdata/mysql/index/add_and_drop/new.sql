CREATE TABLE books (id INT PRIMARY KEY, isbn CHAR(13), title VARCHAR(200), year SMALLINT, KEY year_title (year, title));
