CREATE TABLE sales (id INT NOT NULL, note TEXT, PRIMARY KEY (id), FULLTEXT KEY note (note));
