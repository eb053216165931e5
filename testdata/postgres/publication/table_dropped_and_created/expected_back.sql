CREATE TABLE public.drafts (
    id integer NOT NULL,
    CONSTRAINT drafts_pkey PRIMARY KEY (id)
);

ALTER PUBLICATION feed ADD TABLE public.drafts;

DROP TABLE public.refunds;
