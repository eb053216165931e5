CREATE EXTENSION cube WITH SCHEMA geo;

CREATE EXTENSION earthdistance WITH SCHEMA geo;

ALTER TABLE public.shops ADD COLUMN place geo.earth;
