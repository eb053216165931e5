ALTER TYPE public.point3
    ALTER ATTRIBUTE label TYPE character varying(20),
    ALTER ATTRIBUTE x TYPE double precision,
    ALTER ATTRIBUTE y TYPE double precision,
    ALTER ATTRIBUTE z TYPE double precision;
