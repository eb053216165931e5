CREATE FOREIGN DATA WRAPPER files OPTIONS (debug 'false');
CREATE SERVER archive VERSION '2' FOREIGN DATA WRAPPER files OPTIONS (folder '/srv/b', depth '3');
CREATE USER MAPPING FOR reporting SERVER archive OPTIONS ("user" 'rep2', password 'x');
COMMENT ON SERVER archive IS 'discs';
