-- In an expression over bytes a string is one of bytes, too.
CREATE TABLE blobs (
    id int PRIMARY KEY,
    digest varbinary(20),
    kept varbinary(20) AS (nullif(digest, '')),
    known int AS (digest LIKE '_binary ''a%') STORED,
    CONSTRAINT filled CHECK (digest <> 'it''s' OR digest > 'x')
);
