CREATE TABLE samples (
    id int PRIMARY KEY,
    a text, b tsvector DEFAULT ''::tsvector, c box, d macaddr8, e inet, f bit(3) DEFAULT B'101', g numeric, h int8range, i text, j text, k bigint,
    l pg_lsn, m jsonpath, n nummultirange
);
