DROP TYPE public.label CASCADE;

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

CREATE FUNCTION public.label_send(public.label) RETURNS bytea
    LANGUAGE internal
    IMMUTABLE
    STRICT
    AS 'textsend';

CREATE TYPE public.label (
    INPUT = public.label_in,
    OUTPUT = public.label_out,
    SEND = public.label_send,
    STORAGE = main
);
