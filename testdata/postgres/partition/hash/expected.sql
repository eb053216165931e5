CREATE TABLE public.carts (
    id uuid NOT NULL,
    data jsonb,
    CONSTRAINT carts_pkey PRIMARY KEY (id)
)
PARTITION BY HASH (id);

CREATE TABLE public.carts_0 (
    id uuid CONSTRAINT carts_id_not_null NOT NULL,
    data jsonb,
    CONSTRAINT carts_0_pkey PRIMARY KEY (id)
);
ALTER TABLE ONLY public.carts ATTACH PARTITION public.carts_0 FOR VALUES WITH (MODULUS 2, REMAINDER 0);

CREATE TABLE public.carts_1 (
    id uuid CONSTRAINT carts_id_not_null NOT NULL,
    data jsonb,
    CONSTRAINT carts_1_pkey PRIMARY KEY (id)
);
ALTER TABLE ONLY public.carts ATTACH PARTITION public.carts_1 FOR VALUES WITH (MODULUS 2, REMAINDER 1);

ALTER INDEX public.carts_pkey ATTACH PARTITION public.carts_0_pkey;

ALTER INDEX public.carts_pkey ATTACH PARTITION public.carts_1_pkey;
