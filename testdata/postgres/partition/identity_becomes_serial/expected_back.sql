ALTER SEQUENCE public.orders_id_seq RENAME TO orders_id_seq__old;
ALTER TABLE public.orders RENAME TO orders__old;

CREATE TABLE public.orders (
    id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT orders_id_not_null NOT NULL,
    placed date
);

SELECT pg_catalog.setval('public.orders_id_seq', last_value, is_called) FROM public.orders_id_seq__old;

INSERT INTO public.orders (id, placed)
OVERRIDING SYSTEM VALUE
SELECT id, placed
FROM public.orders__old;

DROP TABLE public.orders_all;
DROP TABLE public.orders__old;
