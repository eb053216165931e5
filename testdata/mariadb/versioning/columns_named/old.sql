CREATE TABLE prices (id INT PRIMARY KEY, amount INT);
