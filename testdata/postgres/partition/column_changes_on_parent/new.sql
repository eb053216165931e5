CREATE TABLE events (id bigint NOT NULL, at date NOT NULL, kind varchar(10) NOT NULL DEFAULT 'a', source text CHECK (source <> '')) PARTITION BY RANGE (at);
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE events_rest PARTITION OF events DEFAULT PARTITION BY LIST (kind);
CREATE TABLE events_rest_a PARTITION OF events_rest FOR VALUES IN ('a');
