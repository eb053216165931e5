CREATE TABLE t (id integer, value text);
ALTER TABLE t OWNER TO postgres;
GRANT SELECT ON TABLE t TO PUBLIC;
