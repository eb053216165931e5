ALTER TABLE public.logs DETACH PARTITION public.logs_1;
ALTER PUBLICATION feed DROP TABLE public.logs;
DROP TABLE public.logs;

CREATE TABLE public.logs (
    id integer CONSTRAINT logs_id_not_null NOT NULL,
    day date CONSTRAINT logs_day_not_null NOT NULL,
    CONSTRAINT logs_pkey PRIMARY KEY (id, day)
)
PARTITION BY HASH (id);

ALTER TABLE ONLY public.logs ATTACH PARTITION public.logs_1 FOR VALUES WITH (MODULUS 1, REMAINDER 0);

CREATE TABLE public.marks (
    id integer NOT NULL,
    CONSTRAINT marks_pkey PRIMARY KEY (id)
);

ALTER INDEX public.logs_pkey ATTACH PARTITION public.logs_1_pkey;

ALTER PUBLICATION feed
    SET TABLE public.logs (id, day), public.notes, public.marks;

ALTER PUBLICATION more SET TABLE public.logs, public.logs_1;
