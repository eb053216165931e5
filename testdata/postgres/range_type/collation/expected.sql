ALTER FUNCTION public.letter_range(text, text) RENAME TO letter_range__old;
ALTER FUNCTION public.letter_range(text, text, text) RENAME TO letter_range__old;
ALTER FUNCTION public.letter_multirange() RENAME TO letter_multirange__old;
ALTER TYPE public.letter_range RENAME TO letter_range__old;
ALTER TYPE public.letter_multirange RENAME TO letter_multirange__old;

CREATE TYPE public.letter_range AS RANGE (
    SUBTYPE = text,
    SUBTYPE_OPCLASS = text_pattern_ops,
    COLLATION = "POSIX"
);

DROP TYPE public.letter_range__old;
