CREATE TYPE status AS ENUM ('draft', 'live');
CREATE TABLE post (id int PRIMARY KEY, s status NOT NULL DEFAULT 'draft');
CREATE INDEX live ON post (id) WHERE s = 'live';
CREATE VIEW lv AS SELECT * FROM post WHERE s = 'live';
