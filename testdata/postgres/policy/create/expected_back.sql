DROP POLICY insert_own ON public.documents;
DROP POLICY no_secrets ON public.documents;
DROP POLICY own_documents ON public.documents;

ALTER TABLE public.documents DISABLE ROW LEVEL SECURITY;
