CREATE TABLE entries (txt VARCHAR(40));
