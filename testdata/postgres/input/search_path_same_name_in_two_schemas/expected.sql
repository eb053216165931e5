CREATE OR REPLACE VIEW public.listing AS
SELECT id
FROM public.people;
