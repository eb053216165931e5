ALTER SEQUENCE public.events_id_seq AS integer;

ALTER TABLE public.events
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN id SET DEFAULT nextval('public.events_id_seq'::regclass);
