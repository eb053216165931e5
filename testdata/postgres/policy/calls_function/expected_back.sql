DROP POLICY tenant_only ON public.documents;
DROP FUNCTION public.my_tenant();

CREATE FUNCTION public.my_tenant() RETURNS integer
    LANGUAGE sql
    STABLE
    AS $$ SELECT current_setting('app.tenant')::int $$;

ALTER TABLE public.documents ALTER COLUMN tenant TYPE integer;
CREATE POLICY tenant_only ON public.documents
    USING (tenant = public.my_tenant());
