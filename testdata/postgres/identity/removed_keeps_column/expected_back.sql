ALTER TABLE public.events ALTER COLUMN id DROP DEFAULT;

ALTER TABLE public.events ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_catalog.setval('public.events_id_seq', max(id)) FROM public.events;
