CREATE TABLE placeholders ();
CREATE TABLE drafts (id int, body text);
