CREATE TABLE sessions (id uuid PRIMARY KEY, data jsonb);
