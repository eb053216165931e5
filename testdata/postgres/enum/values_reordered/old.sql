CREATE TYPE severity AS ENUM ('info', 'error', 'warning');
CREATE TABLE log (id bigint PRIMARY KEY, severity severity NOT NULL DEFAULT 'info');
CREATE INDEX log_severity ON log (severity DESC);
CREATE VIEW problems AS SELECT * FROM log WHERE severity > 'info';
