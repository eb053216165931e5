CREATE OR REPLACE FUNCTION public.gross(p numeric) RETURNS numeric
    LANGUAGE sql
    IMMUTABLE
    RETURN round(p * 1.19, 2);

CREATE OR REPLACE FUNCTION public.find_product(pattern text) RETURNS SETOF public.products
    LANGUAGE sql
    STABLE
    BEGIN ATOMIC
        SELECT id, name, public.gross(price) FROM public.products WHERE name ILIKE pattern ORDER BY name;
    END;
