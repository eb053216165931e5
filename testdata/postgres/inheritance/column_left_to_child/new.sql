CREATE TABLE base (id int, y text);
CREATE TABLE kid (z int, x int) INHERITS (base);
CREATE TABLE kid2 (x int) INHERITS (base);
