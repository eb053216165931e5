GRANT SELECT ON TABLE public.item TO reporter;
