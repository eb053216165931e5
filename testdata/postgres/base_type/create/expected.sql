CREATE TYPE public.label;

CREATE FUNCTION public.label_in(cstring) RETURNS public.label
    LANGUAGE internal
    IMMUTABLE
    STRICT
    AS 'textin';

CREATE FUNCTION public.label_out(public.label) RETURNS cstring
    LANGUAGE internal
    IMMUTABLE
    STRICT
    AS 'textout';

CREATE TYPE public.label (
    INPUT = public.label_in,
    OUTPUT = public.label_out,
    STORAGE = extended,
    CATEGORY = 'S',
    COLLATABLE
);

ALTER TABLE public.labels ADD COLUMN label public.label;
