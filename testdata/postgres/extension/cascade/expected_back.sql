ALTER TABLE public.shops DROP COLUMN place;
DROP EXTENSION earthdistance;
DROP EXTENSION cube;
