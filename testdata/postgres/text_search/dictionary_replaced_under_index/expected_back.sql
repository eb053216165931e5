DROP INDEX public.d_tsv;
ALTER TABLE public.d DROP COLUMN tsv;
ALTER TABLE public.d DROP COLUMN title;

CREATE TEXT SEARCH DICTIONARY public.simp (
    TEMPLATE = simple,
    ACCEPT = 'false'
);

ALTER TEXT SEARCH CONFIGURATION public.cfg
    DROP MAPPING FOR numword;
ALTER TEXT SEARCH CONFIGURATION public.cfg
    ALTER MAPPING FOR asciiword WITH public.simp, english_stem;
ALTER TEXT SEARCH CONFIGURATION public.cfg
    ADD MAPPING FOR word WITH public.simp, english_stem;

DROP TEXT SEARCH DICTIONARY public.simp2;

ALTER TABLE public.d
    ADD COLUMN tsv tsvector GENERATED ALWAYS AS (to_tsvector('public.cfg', body)) STORED;
CREATE INDEX d_tsv ON public.d USING gin (tsv);
