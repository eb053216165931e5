ALTER DOMAIN public.dd DROP CONSTRAINT dd_ok;
ALTER TABLE public.t DROP CONSTRAINT b_ok;
DROP FUNCTION public.ok(text);
ALTER DOMAIN public.dd RENAME TO dd__old;

CREATE FUNCTION public.ok(text, integer DEFAULT 3) RETURNS boolean
    LANGUAGE plpgsql
    IMMUTABLE
    AS $$begin return length($1) > $2; end$$;

CREATE DOMAIN public.dd AS text
    CONSTRAINT dd_ok CHECK (public.ok(value));

ALTER TABLE public.t
    ALTER COLUMN a TYPE public.dd USING a::text::public.dd,
    ALTER COLUMN c TYPE public.dd[] USING c::text[]::public.dd[];

DROP DOMAIN public.dd__old;

ALTER TABLE public.t ADD CONSTRAINT b_ok CHECK (public.ok(b));
