ALTER TABLE public.posts ALTER COLUMN created_at SET DEFAULT current_timestamp;
ALTER TABLE public.posts
    ALTER COLUMN slug SET DEFAULT lower(md5(random()::text));
ALTER TABLE public.posts ALTER COLUMN status SET DEFAULT 'new';
ALTER TABLE public.posts ALTER COLUMN views DROP DEFAULT;
