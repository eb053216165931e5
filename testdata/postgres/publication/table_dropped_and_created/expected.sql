CREATE TABLE public.refunds (
    id integer NOT NULL,
    CONSTRAINT refunds_pkey PRIMARY KEY (id)
);

ALTER PUBLICATION feed ADD TABLE public.refunds;

DROP TABLE public.drafts;
