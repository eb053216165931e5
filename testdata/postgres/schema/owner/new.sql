CREATE SCHEMA audit AUTHORIZATION auditor;
CREATE TABLE audit.events (id bigint PRIMARY KEY, happened_at timestamptz NOT NULL);
ALTER TABLE audit.events OWNER TO auditor;
