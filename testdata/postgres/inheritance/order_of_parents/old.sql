CREATE TABLE named (id int, name text);
CREATE TABLE priced (id int, price numeric);
CREATE TABLE items (note text) INHERITS (named, priced);
