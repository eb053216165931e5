DROP POLICY no_drafts ON public.documents;

CREATE POLICY no_drafts ON public.documents
    AS RESTRICTIVE
    USING (NOT draft);
ALTER POLICY tenant_only ON public.documents
    TO app_rw, reporting
    USING (tenant = current_setting('app.tenant')::int)
    WITH CHECK (tenant > 0);
