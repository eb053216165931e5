DROP POLICY members ON public.documents;

ALTER TABLE public.documents
    ALTER COLUMN team_id TYPE bigint,
    ALTER COLUMN owner TYPE character varying(60);
CREATE POLICY members ON public.documents
    USING (EXISTS (SELECT 1 FROM public.teams t WHERE t.id = documents.team_id AND t.member = documents.owner));
COMMENT ON POLICY members ON public.documents IS 'via team';
