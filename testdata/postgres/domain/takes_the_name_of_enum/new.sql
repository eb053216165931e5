CREATE DOMAIN mood AS text CHECK (VALUE IN ('sad', 'ok', 'fine'));
CREATE TABLE p (id int, m mood NOT NULL DEFAULT 'ok', ms mood[]);
CREATE VIEW pv AS SELECT id, m FROM p WHERE m = 'ok';
CREATE FUNCTION fm(m mood) RETURNS mood LANGUAGE sql AS 'SELECT m';
CREATE INDEX pi ON p (m);
