CREATE TABLE base (id int, CONSTRAINT c CHECK (id > 0));
CREATE TABLE kid (z int) INHERITS (base);
CREATE TABLE kid2 (z int, CONSTRAINT c CHECK (id > 0)) INHERITS (base);
