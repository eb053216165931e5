ALTER TABLE public.logs RENAME TO logs__old;

CREATE TABLE public.logs (
    id integer CONSTRAINT logs_id_not_null NOT NULL,
    at date CONSTRAINT logs_at_not_null NOT NULL,
    line text
)
PARTITION BY RANGE (at);

CREATE TABLE public.logs_2024 (
    id integer CONSTRAINT logs_id_not_null NOT NULL,
    at date CONSTRAINT logs_at_not_null NOT NULL,
    line text
);
ALTER TABLE ONLY public.logs ATTACH PARTITION public.logs_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

INSERT INTO public.logs (id, at, line)
SELECT id, at, line
FROM ONLY public.logs__old;

DROP TABLE public.logs__old;
