DROP VIEW public.w;
DROP VIEW public.v;

CREATE OR REPLACE FUNCTION public.f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$begin return new; end$$;

ALTER TABLE public.t ALTER COLUMN a TYPE text;

CREATE VIEW public.v AS
SELECT id, a
FROM public.t
WHERE b > 0
WITH LOCAL CHECK OPTION;

CREATE VIEW public.w AS
SELECT id, a
FROM public.v
WITH CASCADED CHECK OPTION;

ALTER VIEW public.v ALTER COLUMN a SET DEFAULT 'x';

CREATE TRIGGER it
    INSTEAD OF DELETE ON public.w
    FOR EACH ROW
    EXECUTE FUNCTION public.f();
