CREATE TABLE placeholders (id int);
CREATE TABLE drafts ();
