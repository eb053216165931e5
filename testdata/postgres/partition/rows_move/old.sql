-- Tables that are made anew keep the rows and the values of sequences that both schemas have.
CREATE TYPE public.level AS ENUM ('low', 'high', 'none');
CREATE TABLE public.shops (id serial PRIMARY KEY, name text NOT NULL);
CREATE TABLE public.sales (
    id bigint GENERATED ALWAYS AS IDENTITY (CACHE 5),
    number serial,
    shop integer REFERENCES public.shops,
    at date NOT NULL,
    amount text,
    level public.level DEFAULT 'low',
    net numeric GENERATED ALWAYS AS (1) STORED,
    gone text,
    CONSTRAINT sales_pkey PRIMARY KEY (id, at),
    CONSTRAINT amount_given CHECK (amount <> '')
);
CREATE INDEX sales_shop ON public.sales (shop);
CREATE TABLE public.refunds (sale bigint, at date, FOREIGN KEY (sale, at) REFERENCES public.sales);
CREATE VIEW public.totals AS SELECT shop, count(*) AS n FROM public.sales GROUP BY shop;
CREATE MATERIALIZED VIEW public.best AS SELECT * FROM public.totals WHERE n > 10;
CREATE FUNCTION public.stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'not for rows that move'; END $$;
CREATE TRIGGER stamped BEFORE INSERT ON public.sales FOR EACH ROW EXECUTE FUNCTION public.stamp();

-- What was partitioned becomes one table; one of the partitions stays as it is.
CREATE TABLE public.logs (id integer, at date, line text) PARTITION BY RANGE (at);
CREATE TABLE public.logs_2023 PARTITION OF public.logs FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE public.logs_2024 PARTITION OF public.logs FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE public.logs_rest PARTITION OF public.logs DEFAULT PARTITION BY LIST (id);
CREATE TABLE public.logs_rest_all PARTITION OF public.logs_rest DEFAULT;
CREATE INDEX ON public.logs (at);

-- A partition becomes partitioned itself.
CREATE TABLE public.visits (at date NOT NULL, page text) PARTITION BY RANGE (at);
CREATE TABLE public.visits_all PARTITION OF public.visits DEFAULT;
ALTER TABLE public.visits_all ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.visits_all FORCE ROW LEVEL SECURITY;
CREATE POLICY everything ON public.visits_all USING (page <> '');
