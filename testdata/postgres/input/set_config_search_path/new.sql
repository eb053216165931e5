SELECT pg_catalog.set_config('search_path', 'public', false);
CREATE TABLE orders (id integer NOT NULL, total numeric, placed timestamp with time zone DEFAULT now());
