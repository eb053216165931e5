ALTER TABLE public.posts
    ALTER COLUMN status SET DEFAULT 'new',
    ALTER COLUMN views DROP DEFAULT,
    ALTER COLUMN created_at SET DEFAULT current_timestamp,
    ALTER COLUMN slug SET DEFAULT lower(md5(random()::text));
