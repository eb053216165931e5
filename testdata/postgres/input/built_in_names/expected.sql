CREATE COLLATION public.copied (provider = libc, locale = 'C');

CREATE TYPE public.numbers AS RANGE (
    SUBTYPE = double precision,
    SUBTYPE_DIFF = float8mi
);

CREATE FUNCTION public.same(integer, integer) RETURNS boolean
    LANGUAGE internal
    IMMUTABLE
    SUPPORT generate_series_int4_support
    AS 'int4eq';

CREATE AGGREGATE public.all_of(text, text) (
    SFUNC = string_agg_transfn,
    STYPE = internal,
    FINALFUNC = string_agg_finalfn
);

CREATE AGGREGATE public.best(integer) (
    SFUNC = int4larger,
    STYPE = integer,
    SORTOP = >
);

CREATE AGGREGATE public.total(integer) (
    SFUNC = int4_avg_accum,
    STYPE = bigint[],
    FINALFUNC = int8_avg,
    COMBINEFUNC = int4_avg_combine,
    INITCOND = '{0,0}'
);

CREATE OPERATOR public.=== (
    FUNCTION = public.same,
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(public.===),
    NEGATOR = OPERATOR(public.!==),
    RESTRICT = eqsel,
    JOIN = eqjoinsel
);

CREATE CONVERSION public.plain FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;

CREATE TEXT SEARCH PARSER public.same_words (
    START = prsd_start,
    GETTOKEN = prsd_nexttoken,
    END = prsd_end,
    HEADLINE = prsd_headline,
    LEXTYPES = prsd_lextype
);

CREATE TEXT SEARCH TEMPLATE public.stemmed (
    INIT = dsnowball_init,
    LEXIZE = dsnowball_lexize
);

CREATE TEXT SEARCH DICTIONARY public.stems (
    TEMPLATE = snowball,
    LANGUAGE = 'german'
);

CREATE TEXT SEARCH CONFIGURATION public.mapped (
    PARSER = "default"
);
ALTER TEXT SEARCH CONFIGURATION public.mapped
    ADD MAPPING FOR asciihword, asciiword, email, file, float, host, hword, hword_asciipart, hword_numpart, hword_part, int, numhword, numword, sfloat, uint, url, url_path, version WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.mapped
    ADD MAPPING FOR word WITH public.stems, english_stem, simple;

CREATE TABLE public.parts (
    word text
)
PARTITION BY RANGE (word COLLATE "und-x-icu" text_pattern_ops);

CREATE TABLE public.sorted (
    word text COLLATE "C.utf8",
    short text COLLATE ucs_basic,
    CONSTRAINT sorted_word_check CHECK (word COLLATE pg_catalog."C" > 'a')
);

CREATE TABLE public.spans (
    span int4range,
    CONSTRAINT spans_span_excl EXCLUDE USING gist (span WITH &&)
);

CREATE INDEX prefixes ON public.sorted (word varchar_pattern_ops, short bpchar_pattern_ops);
CREATE INDEX searched ON public.sorted USING gin (to_tsvector('pg_catalog.german', word));

CREATE INDEX places ON public.spans USING spgist (span);

CREATE VIEW public.between_them AS
SELECT word
FROM public.sorted
WHERE word LIKE '_%' OR word !~~* 'c' OR word SIMILAR TO 'd' OR word BETWEEN SYMMETRIC 'a' AND 'b'
ORDER BY word USING >;
