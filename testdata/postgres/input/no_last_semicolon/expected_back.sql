DROP TABLE public.lines;
