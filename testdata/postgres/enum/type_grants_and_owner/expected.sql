ALTER TYPE public.mood RENAME TO mood__old;

CREATE TYPE public.mood AS ENUM (
    'ok',
    'sad'
);
ALTER TYPE public.mood OWNER TO app_owner;
COMMENT ON TYPE public.mood IS 'how it went';
REVOKE ALL ON TYPE public.mood FROM PUBLIC;
GRANT USAGE ON TYPE public.mood TO app_rw;

DROP TYPE public.mood__old;
