CREATE TABLE public.events_2025 (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text
);
ALTER TABLE ONLY public.events ATTACH PARTITION public.events_2025 FOR VALUES FROM ('2025-01-01 00:00:00+00') TO ('2026-01-01 00:00:00+00');

CREATE TABLE public.events_rest (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text
);
ALTER TABLE ONLY public.events ATTACH PARTITION public.events_rest DEFAULT;
