DROP INDEX public.pages_meta;
DROP INDEX public.pages_path;

CREATE INDEX pages_meta ON public.pages USING gin (meta jsonb_path_ops);
CREATE INDEX pages_path ON public.pages (path text_pattern_ops);
