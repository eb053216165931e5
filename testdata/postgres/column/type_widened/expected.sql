ALTER TABLE public.products
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN name TYPE character varying(200),
    ALTER COLUMN weight TYPE double precision,
    ALTER COLUMN stock TYPE integer;
