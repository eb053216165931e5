CREATE TABLE events (id int NOT NULL, kind text, source text DEFAULT 'web' NOT NULL) PARTITION BY LIST (kind);
CREATE TABLE events_rest PARTITION OF events (source DEFAULT 'other') DEFAULT PARTITION BY LIST (kind);
CREATE TABLE events_rest_a PARTITION OF events_rest (source DEFAULT 'a') FOR VALUES IN ('a');
