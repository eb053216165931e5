CREATE FUNCTION public.slugify(t text) RETURNS text
    LANGUAGE sql
    IMMUTABLE
    STRICT
    AS $$ SELECT regexp_replace(lower(t), '[^a-z0-9]+', '-', 'g') $$;

ALTER TABLE public.products
    ADD COLUMN slug text GENERATED ALWAYS AS (public.slugify(name)) STORED;
ALTER TABLE public.products
    ADD CONSTRAINT slug_ok CHECK (public.slugify(name) <> '-'::text);
CREATE INDEX products_slug ON public.products (public.slugify(name)) WHERE public.slugify(name) <> ''::text;
