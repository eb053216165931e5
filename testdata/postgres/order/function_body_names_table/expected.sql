CREATE TYPE public.zone_kind AS ENUM (
    'near',
    'far'
);

CREATE TABLE public.zz_parcels (
    id integer NOT NULL,
    zone_id integer,
    kind public.zone_kind,
    CONSTRAINT zz_parcels_pkey PRIMARY KEY (id)
);

CREATE FUNCTION public.aa_count() RETURNS bigint
    LANGUAGE sql
    STABLE
    AS $$ SELECT count(*) FROM zz_parcels $$;

CREATE FUNCTION public.bb_move(parcel integer) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    p zz_parcels%ROWTYPE;
    k zone_kind := 'near';
    z zones.id%TYPE;
BEGIN
    SELECT * INTO STRICT p FROM zz_parcels WHERE id = parcel;
    z := aa_count();
    UPDATE zz_parcels SET zone_id = z, kind = k WHERE id = p.id;
END $$;

ALTER TABLE public.zz_parcels
    ADD CONSTRAINT zz_parcels_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES public.zones (id);
