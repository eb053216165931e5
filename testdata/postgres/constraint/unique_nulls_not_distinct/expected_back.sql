ALTER TABLE public.slugs DROP CONSTRAINT slugs_slug_key;
ALTER TABLE public.translations DROP CONSTRAINT translations_key;

ALTER TABLE public.slugs
    ADD CONSTRAINT slugs_slug_key UNIQUE NULLS NOT DISTINCT (slug);

ALTER TABLE public.translations
    ADD CONSTRAINT translations_key UNIQUE (key, region);
