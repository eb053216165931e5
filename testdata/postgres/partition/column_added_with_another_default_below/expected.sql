ALTER TABLE public.events ADD COLUMN source text DEFAULT 'web' NOT NULL;

ALTER TABLE ONLY public.events_rest ALTER COLUMN source SET DEFAULT 'other';

ALTER TABLE public.events_rest_a ALTER COLUMN source SET DEFAULT 'a';
