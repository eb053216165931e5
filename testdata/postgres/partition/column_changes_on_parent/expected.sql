ALTER TABLE public.events DROP COLUMN legacy;

ALTER TABLE public.events
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN kind SET NOT NULL,
    ADD COLUMN source text;
ALTER TABLE ONLY public.events ALTER COLUMN kind SET DEFAULT 'a';

ALTER TABLE public.events_2024 ALTER COLUMN kind SET DEFAULT 'a';

ALTER TABLE ONLY public.events_rest ALTER COLUMN kind SET DEFAULT 'a';

ALTER TABLE public.events_rest_a ALTER COLUMN kind SET DEFAULT 'a';

ALTER TABLE public.events
    ADD CONSTRAINT events_source_check CHECK (source <> '');
