-- Constraints that differ in nothing but their names, and what stands on them.
CREATE TABLE public.shops (
    id integer CONSTRAINT shops_key PRIMARY KEY,
    code text NOT NULL CONSTRAINT shops_code UNIQUE,
    opened integer CONSTRAINT opened_check CHECK (opened > 1900),
    twice integer CONSTRAINT twice_a CHECK (twice > 0) CONSTRAINT twice_b CHECK (twice > 0)
);
COMMENT ON CONSTRAINT shops_code ON public.shops IS 'printed on receipts';
ALTER TABLE public.shops REPLICA IDENTITY USING INDEX shops_code;
ALTER TABLE public.shops CLUSTER ON shops_key;

CREATE TABLE public.sales (
    id integer PRIMARY KEY,
    shop integer CONSTRAINT sales_to_shops REFERENCES public.shops DEFERRABLE,
    spot point CONSTRAINT no_two_at_once CHECK (spot IS NOT NULL),
    during tsrange,
    CONSTRAINT during_excl EXCLUDE USING gist (during WITH &&),
    kept_name integer CONSTRAINT odd CHECK (kept_name % 2 = 1)
);

CREATE DOMAIN public.percent AS integer
    CONSTRAINT percent_low CHECK (VALUE >= 0)
    CONSTRAINT percent_high CHECK (VALUE <= 100);

-- Children have a check under their parent's name; it is made anew.
CREATE TABLE public.parent (a integer CONSTRAINT a_check CHECK (a > 0));
CREATE TABLE public.child () INHERITS (public.parent);
