CREATE SEQUENCE public.events_id_seq AS integer;

ALTER TABLE public.events
    ALTER COLUMN id SET DEFAULT nextval('public.events_id_seq'::regclass);

ALTER SEQUENCE public.events_id_seq OWNED BY public.events.id;
SELECT pg_catalog.setval('public.events_id_seq', max(id)) FROM public.events;
