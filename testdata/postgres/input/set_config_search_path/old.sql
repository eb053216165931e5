SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.orders (id integer NOT NULL, total numeric);
