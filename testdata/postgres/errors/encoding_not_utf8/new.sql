-- Grüße
CREATE TABLE public.guests (name text, "grÃ¼ße" text);
INSERT INTO public.guests VALUES ('Jörg');
