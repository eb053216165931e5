SELECT pg_catalog.setval('public.countdown', GREATEST(last_value, -500), is_called AND last_value >= -500) FROM public.countdown;
ALTER SEQUENCE public.countdown INCREMENT BY -2 MINVALUE -500 MAXVALUE 500 START WITH 500;

SELECT pg_catalog.setval('public.tickets', GREATEST(last_value, 100), is_called AND last_value >= 100) FROM public.tickets;
ALTER SEQUENCE public.tickets INCREMENT BY 5 MINVALUE 100 MAXVALUE 99999 START WITH 100 CACHE 20 CYCLE;
