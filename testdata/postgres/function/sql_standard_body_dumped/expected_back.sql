CREATE OR REPLACE FUNCTION public.cheapest() RETURNS text
    LANGUAGE sql
    STABLE
    BEGIN ATOMIC
        SELECT products.name FROM public.products ORDER BY products.price LIMIT 1;
    END;

ALTER TABLE public.products ADD COLUMN hidden boolean DEFAULT false NOT NULL;
