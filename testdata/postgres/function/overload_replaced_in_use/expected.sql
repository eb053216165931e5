ALTER TABLE public.u ALTER COLUMN email DROP DEFAULT;
DROP POLICY pn ON public.u;
DROP VIEW public.uv;
DROP INDEX public.u_n;
ALTER DOMAIN public.dn DROP CONSTRAINT dn_check;
ALTER TABLE public.u DROP CONSTRAINT u_email_check;
ALTER TABLE public.u DROP COLUMN key;
DROP FUNCTION public.norm(text);

CREATE FUNCTION public.norm(t text, keep boolean DEFAULT false) RETURNS text
    LANGUAGE sql
    IMMUTABLE
    AS $$SELECT CASE WHEN keep THEN t ELSE lower(t) END$$;

ALTER TABLE public.u ALTER COLUMN email SET DEFAULT public.norm('X@Y');
ALTER TABLE public.u
    ADD COLUMN key text GENERATED ALWAYS AS (public.norm(email)) STORED;

ALTER DOMAIN public.dn ADD CONSTRAINT dn_check CHECK (public.norm(value) <> '');

ALTER TABLE public.u
    ADD CONSTRAINT u_email_check CHECK (public.norm(email) = email);
CREATE INDEX u_n ON public.u (public.norm(email));

CREATE VIEW public.uv AS
SELECT public.norm(email) AS e
FROM public.u;

CREATE POLICY pn ON public.u
    USING (public.norm(current_user) = key);
