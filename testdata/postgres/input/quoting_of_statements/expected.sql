CREATE FUNCTION public.f() RETURNS text
    LANGUAGE plpgsql
    AS $_$ BEGIN /* ; $$ */ RETURN ';'; -- ' not open
END; $_$;

CREATE FUNCTION public.g() RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC
        SELECT 1;
        SELECT CASE WHEN true THEN 2 END;
    END;

ALTER TABLE public.snippets
    ALTER COLUMN body SET DEFAULT E'a\\'';b',
    ALTER COLUMN other SET DEFAULT 'onetwo',
    ADD COLUMN "semi;colon" text DEFAULT ';',
    ADD COLUMN "dash--dash" integer;
CREATE RULE r AS
    ON DELETE TO public.snippets
    DO INSTEAD (
        SELECT 1;
        SELECT 2
    );
