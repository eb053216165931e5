CREATE FOREIGN DATA WRAPPER files OPTIONS (debug 'true');
CREATE SERVER archive VERSION '1' FOREIGN DATA WRAPPER files OPTIONS (folder '/srv/a', mode 'ro');
CREATE USER MAPPING FOR reporting SERVER archive OPTIONS ("user" 'rep');
COMMENT ON SERVER archive IS 'tapes';
