CREATE TYPE public.weights AS RANGE (
    subtype = double precision,
    multirange_type_name = public.weights_multirange
);
CREATE TYPE public.stay AS RANGE (
    subtype = date,
    multirange_type_name = public.stays
);
CREATE TABLE public.parcels (
    grams integer,
    price numeric,
    sent date,
    class public.weights,
    kept public.stay,
    moves public.stays,
    CONSTRAINT moved CHECK ((public.stays(VARIADIC ARRAY[public.stay(sent, '2020-01-01'::date), kept]) @> moves)),
    CONSTRAINT parcels_check CHECK ((public.weights((grams)::double precision, (price)::double precision) @> class)),
    CONSTRAINT sane CHECK (((public.weights((0)::double precision, NULL::double precision, '(]'::text) && class) AND (NOT isempty(public.stay(sent, NULL::date)))))
);
CREATE VIEW public.classes AS
 SELECT public.weights((parcels.grams)::double precision, (5)::double precision, '[]'::text) AS class,
    public.stays() AS none
   FROM public.parcels;
