CREATE EXTENSION "uuid-ossp";
CREATE TABLE sessions (
    id uuid PRIMARY KEY DEFAULT uuid_generate_v4(),
    started_at timestamptz NOT NULL DEFAULT now()
);
