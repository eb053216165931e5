CREATE TABLE files (id INT PRIMARY KEY, path TEXT, hash BLOB, KEY path (path(200)), UNIQUE KEY hash (hash(16)));
