ALTER TABLE public.posts
    ALTER COLUMN status SET DEFAULT 'draft',
    ALTER COLUMN views SET DEFAULT 0,
    ALTER COLUMN created_at DROP DEFAULT,
    ALTER COLUMN slug SET DEFAULT md5(random()::text);
