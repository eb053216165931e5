ALTER TABLE public.posts ALTER COLUMN created_at DROP DEFAULT;
ALTER TABLE public.posts ALTER COLUMN slug SET DEFAULT md5(random()::text);
ALTER TABLE public.posts ALTER COLUMN status SET DEFAULT 'draft';
ALTER TABLE public.posts ALTER COLUMN views SET DEFAULT 0;
