CREATE TABLE posts (
    id int PRIMARY KEY,
    status text DEFAULT 'new',
    views int,
    created_at timestamptz DEFAULT CURRENT_TIMESTAMP,
    slug text DEFAULT lower(md5(random()::text))
);
