CREATE TABLE shifts (
    id int PRIMARY KEY, starts timestamp NOT NULL, ends timestamp NOT NULL, worker text,
    CONSTRAINT no_overlap EXCLUDE USING gist (tsrange(starts, ends, '[)') WITH &&),
    CONSTRAINT one_worker EXCLUDE USING hash (worker WITH =) WITH (fillfactor = 50)
);
