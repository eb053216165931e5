ALTER TABLE public.logs DETACH PARTITION public.logs_1;
ALTER PUBLICATION feed DROP TABLE public.logs;
DROP TABLE public.logs;

CREATE TABLE public.logs (
    id integer CONSTRAINT logs_id_not_null NOT NULL,
    day date CONSTRAINT logs_day_not_null NOT NULL,
    CONSTRAINT logs_pkey PRIMARY KEY (id, day)
)
PARTITION BY RANGE (day);

ALTER TABLE ONLY public.logs ATTACH PARTITION public.logs_1 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
ALTER INDEX public.logs_pkey ATTACH PARTITION public.logs_1_pkey;

ALTER PUBLICATION feed SET TABLE public.logs (id, day), public.notes;

DROP TABLE public.marks;

ALTER PUBLICATION more SET TABLE public.logs, public.logs_1;
