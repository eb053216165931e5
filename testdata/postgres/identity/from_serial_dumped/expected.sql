ALTER TABLE public.events ALTER COLUMN id DROP DEFAULT;
DROP SEQUENCE public.events_id_seq;

ALTER TABLE public.events ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT pg_catalog.setval('public.events_id_seq', max(id)) FROM public.events;

GRANT USAGE ON SEQUENCE public.events_id_seq TO app_rw;
