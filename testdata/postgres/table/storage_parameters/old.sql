CREATE TABLE sessions (id uuid PRIMARY KEY, data jsonb) WITH (fillfactor = 70, autovacuum_enabled = false);
CREATE TABLE events (id bigint PRIMARY KEY, body text);
