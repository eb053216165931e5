ALTER SCHEMA audit OWNER TO auditor;

ALTER TABLE audit.events OWNER TO auditor;
