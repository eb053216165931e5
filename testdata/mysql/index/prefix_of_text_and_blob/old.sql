CREATE TABLE files (id INT PRIMARY KEY, path TEXT, hash BLOB, KEY path (path(100)));
