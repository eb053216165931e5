ALTER TABLE public.logs DETACH PARTITION public.logs_2024;
ALTER TABLE public.visits DETACH PARTITION public.visits_all;
DROP MATERIALIZED VIEW public.best;
DROP VIEW public.totals;
DROP INDEX public.logs_at_idx;
DROP INDEX public.logs_2024_at_idx;
DROP INDEX public.sales_shop;
ALTER TABLE public.refunds DROP CONSTRAINT refunds_sale_at_fkey;
ALTER TABLE public.sales DROP CONSTRAINT sales_pkey;
ALTER SEQUENCE public.sales_id_seq RENAME TO sales_id_seq__old;
ALTER TABLE public.logs RENAME TO logs__old;
ALTER TABLE public.sales RENAME TO sales__old;
ALTER TYPE public.level RENAME TO level__old;
ALTER TABLE public.visits_all RENAME TO visits_all__old;

CREATE TYPE public.level AS ENUM (
    'low',
    'high'
);

CREATE TABLE public.logs (
    id integer,
    at date,
    line text
);
INSERT INTO public.logs (id, at, line)
SELECT id, at, line
FROM public.logs__old;

DROP TABLE public.logs_2023;
DROP TABLE public.logs_rest_all;
DROP TABLE public.logs_rest;
DROP TABLE public.logs__old;

CREATE TABLE public.sales (
    id bigint GENERATED ALWAYS AS IDENTITY (CACHE 5) CONSTRAINT sales_id_not_null NOT NULL,
    number integer DEFAULT nextval('public.sales_number_seq'::regclass) CONSTRAINT sales_number_not_null NOT NULL,
    shop integer,
    at date CONSTRAINT sales_at_not_null NOT NULL,
    amount character varying(20),
    level public.level DEFAULT 'low',
    net numeric GENERATED ALWAYS AS (2) STORED,
    added integer DEFAULT 1,
    CONSTRAINT amount_given CHECK (amount <> ''),
    CONSTRAINT sales_pkey PRIMARY KEY (id, at)
)
PARTITION BY RANGE (at);

SELECT pg_catalog.setval('public.sales_id_seq', last_value, is_called) FROM public.sales_id_seq__old;

ALTER SEQUENCE public.sales_number_seq OWNED BY public.sales.number;

CREATE TABLE public.sales_early (
    id bigint CONSTRAINT sales_id_not_null NOT NULL,
    number integer DEFAULT nextval('public.sales_number_seq'::regclass) CONSTRAINT sales_number_not_null NOT NULL,
    shop integer,
    at date CONSTRAINT sales_at_not_null NOT NULL,
    amount character varying(20),
    level public.level DEFAULT 'low',
    net numeric GENERATED ALWAYS AS (2) STORED,
    added integer DEFAULT 1,
    CONSTRAINT amount_given CHECK (amount <> ''),
    CONSTRAINT sales_early_pkey PRIMARY KEY (id, at)
);

CREATE TABLE public.sales_late (
    id bigint CONSTRAINT sales_id_not_null NOT NULL,
    number integer DEFAULT nextval('public.sales_number_seq'::regclass) CONSTRAINT sales_number_not_null NOT NULL,
    shop integer,
    at date CONSTRAINT sales_at_not_null NOT NULL,
    amount character varying(20),
    level public.level DEFAULT 'low',
    net numeric GENERATED ALWAYS AS (2) STORED,
    added integer DEFAULT 1,
    CONSTRAINT amount_given CHECK (amount <> ''),
    CONSTRAINT sales_late_pkey PRIMARY KEY (id, at)
);

CREATE TABLE public.visits_all (
    at date CONSTRAINT visits_at_not_null NOT NULL,
    page text
)
PARTITION BY LIST (page);
ALTER TABLE ONLY public.visits_all
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;
ALTER TABLE ONLY public.visits ATTACH PARTITION public.visits_all DEFAULT;

CREATE TABLE public.visits_rest (
    at date CONSTRAINT visits_at_not_null NOT NULL,
    page text
);
ALTER TABLE ONLY public.visits_all ATTACH PARTITION public.visits_rest DEFAULT;

SET row_security = off;
INSERT INTO public.visits_all (at, page)
SELECT at, page
FROM ONLY public.visits_all__old;
RESET row_security;

DROP TABLE public.visits_all__old;

CREATE INDEX logs_at_idx ON public.logs (at);

CREATE INDEX sales_shop ON ONLY public.sales (shop);

CREATE INDEX sales_early_shop_idx ON public.sales_early (shop);
ALTER TABLE ONLY public.sales ATTACH PARTITION public.sales_early FOR VALUES FROM (MINVALUE) TO ('2020-01-01');
ALTER INDEX public.sales_pkey ATTACH PARTITION public.sales_early_pkey;
ALTER INDEX public.sales_shop ATTACH PARTITION public.sales_early_shop_idx;

CREATE INDEX sales_late_shop_idx ON public.sales_late (shop);
ALTER TABLE ONLY public.sales ATTACH PARTITION public.sales_late FOR VALUES FROM ('2020-01-01') TO (MAXVALUE);

INSERT INTO public.sales (id, number, shop, at, amount, level)
OVERRIDING SYSTEM VALUE
SELECT id, number, shop, at, amount, level::text::public.level
FROM ONLY public.sales__old;

DROP TABLE public.sales__old;
DROP TYPE public.level__old;

ALTER TABLE public.sales
    ADD CONSTRAINT sales_shop_fkey FOREIGN KEY (shop) REFERENCES public.shops (id);

ALTER INDEX public.sales_pkey ATTACH PARTITION public.sales_late_pkey;

ALTER TABLE public.refunds
    ADD CONSTRAINT refunds_sale_at_fkey FOREIGN KEY (sale, at) REFERENCES public.sales (id, at);

ALTER INDEX public.sales_shop ATTACH PARTITION public.sales_late_shop_idx;

CREATE VIEW public.totals AS
SELECT shop, count(*) AS n
FROM public.sales
GROUP BY shop;

CREATE MATERIALIZED VIEW public.best AS
SELECT *
FROM public.totals
WHERE n > 10;

CREATE TRIGGER stamped
    BEFORE INSERT ON public.sales
    FOR EACH ROW
    EXECUTE FUNCTION public.stamp();

CREATE POLICY everything ON public.visits_all
    USING (page <> '');
