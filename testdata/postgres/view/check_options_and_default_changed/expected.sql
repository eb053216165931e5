DROP VIEW public.w;
DROP VIEW public.v;

CREATE OR REPLACE FUNCTION public.f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$begin return old; end$$;

ALTER TABLE public.t ALTER COLUMN a TYPE character varying(3);

CREATE VIEW public.v WITH (security_barrier=true) AS
SELECT id, a
FROM public.t
WHERE b > 0
WITH CASCADED CHECK OPTION;

CREATE VIEW public.w AS
SELECT id, a
FROM public.v;

ALTER VIEW public.v ALTER COLUMN a SET DEFAULT 'y';

CREATE TRIGGER it
    INSTEAD OF INSERT OR DELETE ON public.w
    FOR EACH ROW
    EXECUTE FUNCTION public.f();
