CREATE TABLE public.events (id integer, at date) PARTITION BY RANGE (at);
CREATE TABLE public.events_2024 (id integer, at date);
ALTER TABLE ONLY public.events ATTACH PARTITION public.events_2024 FOR VALUES FROM ('2024-01-01'::date) TO ('2025-01-01');
ALTER TABLE ONLY public.events ADD CONSTRAINT events_id_at_key UNIQUE (id, at);
ALTER TABLE ONLY public.events_2024 ADD CONSTRAINT events_2024_id_at_key UNIQUE (id, at);
CREATE INDEX events_at ON ONLY public.events USING btree (at);
CREATE INDEX events_2024_at_idx ON public.events_2024 USING btree (at);
ALTER INDEX public.events_at ATTACH PARTITION public.events_2024_at_idx;
ALTER INDEX public.events_id_at_key ATTACH PARTITION public.events_2024_id_at_key;
