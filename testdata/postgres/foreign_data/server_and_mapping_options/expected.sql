ALTER FOREIGN DATA WRAPPER files OPTIONS (SET debug 'false');

ALTER SERVER archive
    VERSION '2'
    OPTIONS (ADD depth '3', SET folder '/srv/b', DROP mode);
COMMENT ON SERVER archive IS 'discs';
ALTER USER MAPPING FOR reporting SERVER archive
    OPTIONS (ADD password 'x', SET "user" 'rep2');
