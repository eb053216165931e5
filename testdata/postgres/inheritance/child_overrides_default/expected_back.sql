ALTER TABLE public.contracts ALTER COLUMN kind SET DEFAULT 'doc'::text;
