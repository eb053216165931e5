DROP VIEW public.album_list;
ALTER TABLE public.albums DROP COLUMN sort_title;
