CREATE SEQUENCE public.notes_id_seq;

CREATE SEQUENCE public.notes_revision_seq AS smallint;

ALTER TABLE public.notes
    ADD COLUMN id bigint DEFAULT nextval('public.notes_id_seq'::regclass) NOT NULL;

ALTER SEQUENCE public.notes_id_seq OWNED BY public.notes.id;

ALTER TABLE public.notes
    ADD COLUMN revision smallint DEFAULT nextval('public.notes_revision_seq'::regclass) NOT NULL;

ALTER SEQUENCE public.notes_revision_seq OWNED BY public.notes.revision;

ALTER TABLE public.notes ADD CONSTRAINT notes_pkey PRIMARY KEY (id);
