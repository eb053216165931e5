CREATE TABLE counters (name text PRIMARY KEY, n bigint NOT NULL DEFAULT 0);
CREATE TABLE counter_log (name text, at timestamptz DEFAULT now());
CREATE FUNCTION bump(counter text) RETURNS bigint LANGUAGE sql
BEGIN ATOMIC
    INSERT INTO counter_log (name) VALUES (counter);
    INSERT INTO counters AS c (name, n) VALUES (counter, 1)
        ON CONFLICT (name) DO UPDATE SET n = c.n + excluded.n
        RETURNING n;
END;
