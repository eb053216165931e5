CREATE TABLE counters (name text PRIMARY KEY, n bigint NOT NULL DEFAULT 0);
CREATE TABLE counter_log (name text, at timestamptz DEFAULT now());
