ALTER TABLE public.documents ENABLE ROW LEVEL SECURITY;
CREATE POLICY insert_own ON public.documents
    FOR INSERT
    TO app_owner, app_rw
    WITH CHECK (owner = current_user);
CREATE POLICY no_secrets ON public.documents
    AS RESTRICTIVE
    FOR SELECT
    TO reporting
    USING (NOT secret);
COMMENT ON POLICY no_secrets ON public.documents IS 'asked for by the auditors';
CREATE POLICY own_documents ON public.documents
    USING (owner = current_user);
