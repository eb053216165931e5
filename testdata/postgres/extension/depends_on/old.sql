-- what goes with an extension when it is dropped
CREATE EXTENSION hstore;
CREATE EXTENSION citext;
CREATE TABLE goods (id int, tags hstore);
CREATE FUNCTION tag_count(tags hstore) RETURNS int LANGUAGE sql AS 'SELECT cardinality(akeys(tags))';
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
CREATE TRIGGER touched BEFORE INSERT ON goods FOR EACH ROW EXECUTE FUNCTION touch();
CREATE INDEX goods_id ON goods (id);
ALTER FUNCTION tag_count DEPENDS ON EXTENSION hstore;
ALTER INDEX goods_id DEPENDS ON EXTENSION citext;
