CREATE TABLE public.orders_shop2 (
    id integer NOT NULL,
    shop integer NOT NULL,
    day date NOT NULL
)
PARTITION BY RANGE (day);
ALTER TABLE ONLY public.orders ATTACH PARTITION public.orders_shop2 FOR VALUES IN (2);

CREATE TABLE public.orders_shop2_2024 (
    id integer NOT NULL,
    shop integer NOT NULL,
    day date NOT NULL
);
ALTER TABLE ONLY public.orders_shop2 ATTACH PARTITION public.orders_shop2_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

CREATE TABLE public.orders_shop2_rest (
    id integer NOT NULL,
    shop integer NOT NULL,
    day date NOT NULL
);
ALTER TABLE ONLY public.orders_shop2 ATTACH PARTITION public.orders_shop2_rest DEFAULT;
