ALTER SCHEMA audit OWNER TO app_owner;

ALTER TABLE audit.events OWNER TO app_owner;
