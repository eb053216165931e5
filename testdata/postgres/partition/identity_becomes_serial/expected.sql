ALTER SEQUENCE public.orders_id_seq RENAME TO orders_id_seq__old;
ALTER TABLE public.orders RENAME TO orders__old;

CREATE SEQUENCE public.orders_id_seq AS integer;
SELECT pg_catalog.setval('public.orders_id_seq', last_value, is_called) FROM public.orders_id_seq__old;

CREATE TABLE public.orders (
    id integer DEFAULT nextval('public.orders_id_seq'::regclass) CONSTRAINT orders_id_not_null NOT NULL,
    placed date
)
PARTITION BY RANGE (placed);

ALTER SEQUENCE public.orders_id_seq OWNED BY public.orders.id;

CREATE TABLE public.orders_all (
    id integer DEFAULT nextval('public.orders_id_seq'::regclass) CONSTRAINT orders_id_not_null NOT NULL,
    placed date
);
ALTER TABLE ONLY public.orders ATTACH PARTITION public.orders_all DEFAULT;

INSERT INTO public.orders (id, placed)
SELECT id, placed
FROM ONLY public.orders__old;

DROP TABLE public.orders__old;
