DROP TABLE public.logs_2024;
DROP TABLE public.logs;

CREATE TABLE public.logs (
    id integer NOT NULL,
    at date NOT NULL,
    line text
);
