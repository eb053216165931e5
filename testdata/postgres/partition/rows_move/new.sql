CREATE TYPE public.level AS ENUM ('low', 'high');
CREATE TABLE public.shops (id serial PRIMARY KEY, name text NOT NULL);
CREATE TABLE public.sales (
    id bigint GENERATED ALWAYS AS IDENTITY (CACHE 5),
    number serial,
    shop integer REFERENCES public.shops,
    at date NOT NULL,
    amount varchar(20),
    level public.level DEFAULT 'low',
    net numeric GENERATED ALWAYS AS (2) STORED,
    added integer DEFAULT 1,
    CONSTRAINT sales_pkey PRIMARY KEY (id, at),
    CONSTRAINT amount_given CHECK (amount <> '')
) PARTITION BY RANGE (at);
CREATE TABLE public.sales_early PARTITION OF public.sales FOR VALUES FROM (MINVALUE) TO ('2020-01-01');
CREATE TABLE public.sales_late PARTITION OF public.sales FOR VALUES FROM ('2020-01-01') TO (MAXVALUE);
CREATE INDEX sales_shop ON public.sales (shop);
CREATE TABLE public.refunds (sale bigint, at date, FOREIGN KEY (sale, at) REFERENCES public.sales);
CREATE VIEW public.totals AS SELECT shop, count(*) AS n FROM public.sales GROUP BY shop;
CREATE MATERIALIZED VIEW public.best AS SELECT * FROM public.totals WHERE n > 10;
CREATE FUNCTION public.stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'not for rows that move'; END $$;
CREATE TRIGGER stamped BEFORE INSERT ON public.sales FOR EACH ROW EXECUTE FUNCTION public.stamp();

CREATE TABLE public.logs (id integer, at date, line text);
CREATE TABLE public.logs_2024 (id integer, at date, line text);
CREATE INDEX logs_at_idx ON public.logs (at);

CREATE TABLE public.visits (at date NOT NULL, page text) PARTITION BY RANGE (at);
CREATE TABLE public.visits_all PARTITION OF public.visits DEFAULT PARTITION BY LIST (page);
CREATE TABLE public.visits_rest PARTITION OF public.visits_all DEFAULT;
ALTER TABLE public.visits_all ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.visits_all FORCE ROW LEVEL SECURITY;
CREATE POLICY everything ON public.visits_all USING (page <> '');
