CREATE TABLE public.item (id integer NOT NULL, name text);
ALTER TABLE public.item OWNER TO boss;
GRANT UPDATE (name) ON TABLE public.item TO reporter;
