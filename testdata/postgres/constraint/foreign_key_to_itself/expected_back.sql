ALTER TABLE public.categories DROP CONSTRAINT categories_parent_id_fkey;
