ALTER TABLE public.products DROP COLUMN hidden;

CREATE OR REPLACE FUNCTION public.cheapest() RETURNS text
    LANGUAGE sql
    STABLE
    BEGIN ATOMIC
        SELECT products.name FROM public.products WHERE products.price > 0::numeric ORDER BY products.price LIMIT 1;
    END;
