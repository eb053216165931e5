CREATE TABLE public.reader (id integer, name text, city text COLLATE pg_catalog."C");
CREATE INDEX reader_id ON public.reader USING btree (id);
CREATE UNIQUE INDEX reader_name ON public.reader USING btree (name COLLATE "C" DESC, city);
CREATE MATERIALIZED VIEW public.cities AS
 SELECT city,
    count(*) AS readers
   FROM public.reader
  GROUP BY city;
CREATE INDEX cities_city ON public.cities USING btree (city);
