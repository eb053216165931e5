CREATE TABLE base (id int NOT NULL, note text DEFAULT 'x', CONSTRAINT note_given CHECK (note <> ''));
CREATE TABLE child (extra text) INHERITS (base);
CREATE TABLE other () INHERITS (base);
