ALTER TABLE public.logs DETACH PARTITION public.logs_all;
DROP TABLE public.logs;

CREATE TABLE public.logs (
    id integer CONSTRAINT logs_id_not_null NOT NULL,
    at date CONSTRAINT logs_at_not_null NOT NULL,
    level integer CONSTRAINT logs_level_not_null NOT NULL
)
PARTITION BY LIST (level);

ALTER TABLE ONLY public.logs ATTACH PARTITION public.logs_all DEFAULT;
