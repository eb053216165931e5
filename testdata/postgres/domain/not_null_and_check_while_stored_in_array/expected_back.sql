ALTER DOMAIN public.pos RENAME TO pos__old;

CREATE DOMAIN public.pos AS integer
    CONSTRAINT pos_check CHECK (value > 0);

ALTER TABLE public.t
    ALTER COLUMN a TYPE public.pos[] USING a::text[]::public.pos[],
    ALTER COLUMN b TYPE public.pos USING b::text::public.pos;

DROP DOMAIN public.pos__old;
