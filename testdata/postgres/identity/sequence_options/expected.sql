SELECT pg_catalog.setval('public.tickets_id_seq', GREATEST(last_value, 100), is_called AND last_value >= 100) FROM public.tickets_id_seq;
ALTER TABLE public.tickets
    ALTER COLUMN id SET INCREMENT BY 10 SET MINVALUE 100 SET MAXVALUE 9000000 SET START WITH 500 SET CACHE 50 SET CYCLE;
