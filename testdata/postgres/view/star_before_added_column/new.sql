CREATE TYPE status AS ENUM ('draft', 'review', 'live', 'gone');
CREATE TABLE post (id int PRIMARY KEY, s status NOT NULL DEFAULT 'review', CHECK (s <> 'gone' OR id > 0));
CREATE INDEX live ON post (id) WHERE s IN ('live', 'review');
CREATE VIEW lv AS SELECT * FROM post WHERE s IN ('live', 'gone');
CREATE FUNCTION gone() RETURNS status LANGUAGE sql IMMUTABLE AS $$ SELECT 'gone'::status $$;
ALTER TABLE post ADD COLUMN prev status DEFAULT gone();
