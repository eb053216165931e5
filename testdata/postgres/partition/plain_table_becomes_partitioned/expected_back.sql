ALTER TABLE public.logs RENAME TO logs__old;

CREATE TABLE public.logs (
    id integer CONSTRAINT logs_id_not_null NOT NULL,
    at date CONSTRAINT logs_at_not_null NOT NULL,
    line text
);
INSERT INTO public.logs (id, at, line)
SELECT id, at, line
FROM public.logs__old;

DROP TABLE public.logs_2024;
DROP TABLE public.logs__old;
