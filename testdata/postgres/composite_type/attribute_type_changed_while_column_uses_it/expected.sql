ALTER TYPE public.dimensions RENAME TO dimensions__old;

CREATE TYPE public.dimensions AS (
    w bigint,
    h bigint
);

ALTER TABLE public.parcels
    ALTER COLUMN size TYPE public.dimensions USING size::text::public.dimensions;

DROP TYPE public.dimensions__old;
