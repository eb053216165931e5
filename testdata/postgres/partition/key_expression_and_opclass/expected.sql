CREATE TABLE public.mails (
    id integer NOT NULL,
    sender text NOT NULL
)
PARTITION BY RANGE (lower(sender) COLLATE "C" text_pattern_ops, (id % 10));

CREATE TABLE public.mails_a (
    id integer NOT NULL,
    sender text NOT NULL
);
ALTER TABLE ONLY public.mails ATTACH PARTITION public.mails_a FOR VALUES FROM ('a', MINVALUE) TO ('n', MINVALUE);
