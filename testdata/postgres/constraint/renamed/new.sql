CREATE TABLE public.shops (
    id integer CONSTRAINT shops_pkey PRIMARY KEY,
    code text NOT NULL CONSTRAINT shops_code_key UNIQUE,
    opened integer CONSTRAINT shops_opened_check CHECK (opened > 1900),
    twice integer CONSTRAINT twice_c CHECK (twice > 0) CONSTRAINT twice_d CHECK (twice > 0)
);
COMMENT ON CONSTRAINT shops_code_key ON public.shops IS 'printed on receipts';
ALTER TABLE public.shops REPLICA IDENTITY USING INDEX shops_code_key;
ALTER TABLE public.shops CLUSTER ON shops_pkey;

CREATE TABLE public.sales (
    id integer PRIMARY KEY,
    shop integer CONSTRAINT sales_shop_fkey REFERENCES public.shops DEFERRABLE,
    spot point CONSTRAINT "Spot check" CHECK (spot IS NOT NULL),
    during tsrange,
    CONSTRAINT sales_during_excl EXCLUDE USING gist (during WITH &&),
    -- not the same any more
    kept_name integer CONSTRAINT even CHECK (kept_name % 2 = 0)
);

CREATE DOMAIN public.percent AS integer
    CONSTRAINT at_least_none CHECK (VALUE >= 0)
    CONSTRAINT at_most_all CHECK (VALUE <= 100);

CREATE TABLE public.parent (a integer CONSTRAINT parent_a_check CHECK (a > 0));
CREATE TABLE public.child () INHERITS (public.parent);
