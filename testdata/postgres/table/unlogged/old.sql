CREATE TABLE page_cache (url text PRIMARY KEY, body text NOT NULL, fetched_at timestamptz NOT NULL);
CREATE UNLOGGED TABLE job_results (job_id bigint PRIMARY KEY, outcome text);
