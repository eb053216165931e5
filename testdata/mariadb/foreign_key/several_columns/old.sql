CREATE TABLE versions (doc INT, rev INT, PRIMARY KEY (doc, rev));
CREATE TABLE reviews (id INT PRIMARY KEY, doc INT, rev INT);
