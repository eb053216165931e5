ALTER DOMAIN public.short_text RENAME TO short_text__old;

CREATE DOMAIN public.short_text AS character varying(50) DEFAULT ''::varchar CONSTRAINT short_text_not_null NOT NULL;

ALTER TABLE public.banners
    ALTER COLUMN headline TYPE public.short_text USING headline::text::public.short_text;

DROP DOMAIN public.short_text__old;
