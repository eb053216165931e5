CREATE TABLE base (id int, x int, y text);
CREATE TABLE kid (z int) INHERITS (base);
CREATE TABLE kid2 (x int) INHERITS (base);
