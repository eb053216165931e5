ALTER TABLE public.logs DETACH PARTITION public.logs_all;
DROP TABLE public.logs;

CREATE TABLE public.logs (
    id integer NOT NULL,
    at date NOT NULL,
    level integer NOT NULL
)
PARTITION BY LIST (level);

ALTER TABLE ONLY public.logs ATTACH PARTITION public.logs_all DEFAULT;
