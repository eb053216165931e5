CREATE INDEX events_at ON ONLY public.events (at);

CREATE INDEX events_2024_at ON public.events_2024 (at);
ALTER INDEX public.events_at ATTACH PARTITION public.events_2024_at;
