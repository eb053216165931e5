CREATE OR REPLACE VIEW public.roots AS
SELECT id
FROM public.categories
WHERE parent_id IS NULL;

DROP VIEW public.category_paths;
