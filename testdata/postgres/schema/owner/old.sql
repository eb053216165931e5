CREATE SCHEMA audit AUTHORIZATION app_owner;
CREATE TABLE audit.events (id bigint PRIMARY KEY, happened_at timestamptz NOT NULL);
ALTER TABLE audit.events OWNER TO app_owner;
