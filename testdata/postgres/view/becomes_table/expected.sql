DROP VIEW public.totals;

CREATE TABLE public.totals (
    id integer NOT NULL,
    total numeric,
    CONSTRAINT totals_pkey PRIMARY KEY (id)
);
