ALTER TABLE public.albums
    ADD COLUMN sort_title text GENERATED ALWAYS AS (regexp_replace(title, '^The '::text, ''::text)) VIRTUAL;

CREATE VIEW public.album_list AS
SELECT sort_title, released
FROM public.albums
ORDER BY sort_title;
