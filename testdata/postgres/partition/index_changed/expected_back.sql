DROP INDEX public.events_kind;

CREATE INDEX events_kind ON ONLY public.events (kind);

CREATE INDEX events_2024_kind_idx ON public.events_2024 (kind);
ALTER INDEX public.events_kind ATTACH PARTITION public.events_2024_kind_idx;

CREATE INDEX events_2025_kind_idx ON public.events_2025 (kind);
ALTER INDEX public.events_kind ATTACH PARTITION public.events_2025_kind_idx;
