DROP TABLE public.salaries;
