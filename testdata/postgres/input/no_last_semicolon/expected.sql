CREATE TABLE public.lines (
    id integer NOT NULL,
    CONSTRAINT lines_pkey PRIMARY KEY (id)
);
