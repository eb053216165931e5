DROP INDEX public.pages_meta;
DROP INDEX public.pages_path;

CREATE INDEX pages_meta ON public.pages USING gin (meta);
CREATE INDEX pages_path ON public.pages (path);
