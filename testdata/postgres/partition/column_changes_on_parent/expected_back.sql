ALTER TABLE public.events DROP CONSTRAINT events_source_check;
ALTER TABLE public.events DROP COLUMN source;

ALTER TABLE public.events
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN kind DROP NOT NULL,
    ADD COLUMN legacy text;
ALTER TABLE ONLY public.events ALTER COLUMN kind DROP DEFAULT;

ALTER TABLE public.events_2024 ALTER COLUMN kind DROP DEFAULT;

ALTER TABLE ONLY public.events_rest ALTER COLUMN kind DROP DEFAULT;

ALTER TABLE public.events_rest_a ALTER COLUMN kind DROP DEFAULT;
