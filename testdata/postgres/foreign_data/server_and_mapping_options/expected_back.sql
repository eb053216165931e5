ALTER FOREIGN DATA WRAPPER files OPTIONS (SET debug 'true');

ALTER SERVER archive
    VERSION '1'
    OPTIONS (SET folder '/srv/a', ADD mode 'ro', DROP depth);
COMMENT ON SERVER archive IS 'tapes';
ALTER USER MAPPING FOR reporting SERVER archive
    OPTIONS (SET "user" 'rep', DROP password);
