CREATE TABLE base (id int NOT NULL, note text DEFAULT 'x'::text, CONSTRAINT note_given CHECK ((note <> ''::text)));
CREATE TABLE child (extra text) INHERITS (public.base);
CREATE TABLE other () INHERITS (base);
