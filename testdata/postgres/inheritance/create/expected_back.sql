DROP TABLE public.amphibians;
DROP TABLE public.boats;
