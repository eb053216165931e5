CREATE TABLE posts (
    id int PRIMARY KEY,
    status text DEFAULT 'draft',
    views int DEFAULT 0,
    created_at timestamptz,
    slug text DEFAULT md5(random()::text)
);
