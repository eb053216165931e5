CREATE TABLE posts (id smallint, headline text, tmp int, body text);
ALTER TABLE posts ALTER COLUMN id TYPE int, ALTER id SET NOT NULL;
ALTER TABLE posts RENAME COLUMN headline TO title;
ALTER TABLE posts ALTER title SET DEFAULT '', ALTER title SET NOT NULL, DROP COLUMN tmp, ADD COLUMN IF NOT EXISTS body text;
ALTER TABLE posts ADD score numeric(4,1), ADD PRIMARY KEY (id);
