DROP INDEX public.cities_name;

CREATE INDEX cities_name ON public.cities (name COLLATE "C");
