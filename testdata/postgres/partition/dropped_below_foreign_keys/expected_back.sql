CREATE TABLE public.account_2 (
    id integer CONSTRAINT account_id_not_null NOT NULL,
    region integer CONSTRAINT account_region_not_null NOT NULL,
    parent integer,
    CONSTRAINT account_2_pkey PRIMARY KEY (id, region)
)
PARTITION BY RANGE (id);
ALTER TABLE ONLY public.account ATTACH PARTITION public.account_2 FOR VALUES IN (2);

CREATE TABLE public.account_2_high (
    id integer CONSTRAINT account_id_not_null NOT NULL,
    region integer CONSTRAINT account_region_not_null NOT NULL,
    parent integer,
    CONSTRAINT account_2_high_pkey PRIMARY KEY (id, region)
);
ALTER TABLE ONLY public.account_2 ATTACH PARTITION public.account_2_high FOR VALUES FROM (1000) TO (2000);

CREATE TABLE public.account_2_low (
    id integer CONSTRAINT account_id_not_null NOT NULL,
    region integer CONSTRAINT account_region_not_null NOT NULL,
    parent integer,
    CONSTRAINT account_2_low_pkey PRIMARY KEY (id, region)
);
ALTER TABLE ONLY public.account_2 ATTACH PARTITION public.account_2_low FOR VALUES FROM (0) TO (1000);

CREATE TABLE public.article (
    id integer NOT NULL,
    CONSTRAINT article_pkey PRIMARY KEY (id)
)
PARTITION BY HASH (id);

CREATE TABLE public.article_0 (
    id integer CONSTRAINT article_id_not_null NOT NULL,
    CONSTRAINT article_0_pkey PRIMARY KEY (id)
);
ALTER TABLE ONLY public.article ATTACH PARTITION public.article_0 FOR VALUES WITH (MODULUS 2, REMAINDER 0);

CREATE TABLE public.article_1 (
    id integer CONSTRAINT article_id_not_null NOT NULL,
    CONSTRAINT article_1_pkey PRIMARY KEY (id)
);
ALTER TABLE ONLY public.article ATTACH PARTITION public.article_1 FOR VALUES WITH (MODULUS 2, REMAINDER 1);

CREATE TABLE public.depot_1 (
    id integer CONSTRAINT depot_id_not_null NOT NULL,
    CONSTRAINT depot_1_pkey PRIMARY KEY (id)
);
ALTER TABLE ONLY public.depot ATTACH PARTITION public.depot_1 FOR VALUES FROM (0) TO (1000);

CREATE TABLE public."position" (
    article integer
);

ALTER INDEX public.account_pkey ATTACH PARTITION public.account_2_pkey;

ALTER INDEX public.account_2_pkey ATTACH PARTITION public.account_2_high_pkey;

ALTER INDEX public.account_2_pkey ATTACH PARTITION public.account_2_low_pkey;

ALTER INDEX public.article_pkey ATTACH PARTITION public.article_0_pkey;

ALTER INDEX public.article_pkey ATTACH PARTITION public.article_1_pkey;

ALTER INDEX public.depot_pkey ATTACH PARTITION public.depot_1_pkey;

ALTER TABLE public."position"
    ADD CONSTRAINT position_article_fkey FOREIGN KEY (article) REFERENCES public.article (id);

ALTER TABLE public.stock
    ADD CONSTRAINT stock_depot_fkey FOREIGN KEY (depot) REFERENCES public.depot (id);
