CREATE TABLE songs (id int, title text, artist text COLLATE pg_catalog."C", tag character varying(5), plays int, data jsonb);
CREATE INDEX songs_title ON public.songs USING btree (title DESC);
CREATE INDEX songs_artist ON public.songs USING btree (artist);
CREATE INDEX songs_both ON public.songs USING btree (title COLLATE "POSIX", lower(artist));
CREATE INDEX songs_lower ON public.songs USING btree (lower(title), lower(title) COLLATE "C");
CREATE INDEX songs_cast ON public.songs USING btree (tag, title COLLATE "C", ((plays)::bigint));
CREATE INDEX songs_data ON public.songs USING gin (data jsonb_path_ops);
ALTER TABLE ONLY public.songs
    ADD CONSTRAINT songs_once EXCLUDE USING btree (title COLLATE "C" WITH =, plays WITH =);
CREATE TABLE sold (LIKE songs) PARTITION BY RANGE (title COLLATE "C", artist, id);
CREATE TABLE lent (LIKE songs) PARTITION BY LIST (lower(artist));
