DROP POLICY tenant_write ON public.documents;

CREATE POLICY tenant_write ON public.documents
    FOR UPDATE
    USING (tenant > 0);
