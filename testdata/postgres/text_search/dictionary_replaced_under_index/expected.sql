DROP INDEX public.d_tsv;
ALTER TABLE public.d DROP COLUMN tsv;

CREATE TEXT SEARCH DICTIONARY public.simp2 (
    TEMPLATE = simple,
    ACCEPT = 'true'
);

ALTER TEXT SEARCH CONFIGURATION public.cfg
    DROP MAPPING FOR word;
ALTER TEXT SEARCH CONFIGURATION public.cfg
    ALTER MAPPING FOR asciiword WITH public.simp2;
ALTER TEXT SEARCH CONFIGURATION public.cfg
    ADD MAPPING FOR numword WITH simple;

DROP TEXT SEARCH DICTIONARY public.simp;

ALTER TABLE public.d ADD COLUMN title text;
ALTER TABLE public.d
    ADD COLUMN tsv tsvector GENERATED ALWAYS AS (to_tsvector('public.cfg', title || ' ' || body)) STORED;
CREATE INDEX d_tsv ON public.d USING gin (tsv);
