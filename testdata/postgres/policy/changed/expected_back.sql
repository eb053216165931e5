DROP POLICY no_drafts ON public.documents;
DROP POLICY tenant_only ON public.documents;

CREATE POLICY no_drafts ON public.documents
    FOR SELECT
    USING (NOT draft);
CREATE POLICY tenant_only ON public.documents
    TO app_rw
    USING (tenant = 1);
