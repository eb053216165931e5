DROP INDEX public.products_slug;
ALTER TABLE public.products DROP CONSTRAINT slug_ok;
ALTER TABLE public.products DROP COLUMN slug;
DROP FUNCTION public.slugify(text);
