CREATE OR REPLACE FUNCTION public.find_product(pattern text) RETURNS SETOF public.products
    LANGUAGE sql
    STABLE
    BEGIN ATOMIC
        SELECT * FROM public.products WHERE name LIKE pattern;
    END;

CREATE OR REPLACE FUNCTION public.gross(p numeric) RETURNS numeric
    LANGUAGE sql
    IMMUTABLE
    RETURN p * 1.19;
