CREATE TABLE base (id int);
CREATE TABLE kid (z int, CONSTRAINT c CHECK (id > 0)) INHERITS (base);
CREATE TABLE kid2 (z int, CONSTRAINT c CHECK (id > 0)) INHERITS (base);
