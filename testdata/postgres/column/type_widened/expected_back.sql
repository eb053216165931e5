ALTER TABLE public.products
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN name TYPE character varying(50),
    ALTER COLUMN stock TYPE smallint,
    ALTER COLUMN weight TYPE real;
