CREATE TABLE pages (id INT PRIMARY KEY, url VARCHAR(500), title VARCHAR(200), seen DATETIME, KEY url (url(20)), KEY seen (seen), KEY both_ways (title, seen DESC));
