ALTER SEQUENCE public.events_id_seq AS bigint;

ALTER TABLE public.events
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN id SET DEFAULT nextval('public.events_id_seq'::regclass);
