ALTER TABLE public.products
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN name TYPE character varying(50),
    ALTER COLUMN weight TYPE real,
    ALTER COLUMN stock TYPE smallint;
