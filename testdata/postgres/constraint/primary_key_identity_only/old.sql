CREATE TABLE audit (at timestamptz NOT NULL, who text NOT NULL, what text);
