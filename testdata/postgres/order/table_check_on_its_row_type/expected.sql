CREATE TABLE public.parcels (
    id integer NOT NULL,
    w integer,
    h integer,
    CONSTRAINT parcels_pkey PRIMARY KEY (id)
);

CREATE FUNCTION public.fits(p public.parcels) RETURNS boolean
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT (p).w * (p).h < 10000 $$;

ALTER TABLE public.parcels
    ADD CONSTRAINT parcel_fits CHECK (public.fits(parcels.*));
