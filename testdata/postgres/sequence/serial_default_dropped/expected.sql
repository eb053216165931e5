ALTER TABLE public.events ALTER COLUMN id DROP DEFAULT;

DROP SEQUENCE public.events_id_seq;
