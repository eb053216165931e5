CREATE TABLE sessions (id uuid PRIMARY KEY, data jsonb) WITH (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.05);
CREATE TABLE events (id bigint PRIMARY KEY, body text) WITH (parallel_workers = 4, toast.autovacuum_enabled = off);
