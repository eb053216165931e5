ALTER TABLE public.tracks DROP CONSTRAINT tracks_position_key;

ALTER TABLE public.tracks
    ADD CONSTRAINT tracks_position_key UNIQUE (album_id, "position");
