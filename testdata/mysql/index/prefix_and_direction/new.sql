CREATE TABLE pages (id INT PRIMARY KEY, url VARCHAR(500), title VARCHAR(200), seen DATETIME, KEY url (url(60)), KEY seen (seen DESC), KEY both_ways (title DESC, seen));
