ALTER POLICY tenant_write ON public.documents
    WITH CHECK (tenant > 0);
