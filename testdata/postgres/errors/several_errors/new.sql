CREATE TABLE a (id integer REFERENCES b);
ALTER TABLE a ADD id text;
DROP INDEX a_idx;
