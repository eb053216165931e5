CREATE TABLE boxes (id int PRIMARY KEY, w int, h int, area bigint GENERATED ALWAYS AS (w::bigint * h) STORED);
