DROP TABLE public.logs_2024;
DROP TABLE public.logs;

CREATE TABLE public.logs (
    id integer CONSTRAINT logs_id_not_null NOT NULL,
    at date CONSTRAINT logs_at_not_null NOT NULL,
    line text
);
