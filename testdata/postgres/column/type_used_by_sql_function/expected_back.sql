DROP FUNCTION public.in_stock(text);

ALTER TABLE public.stock ALTER COLUMN on_hand TYPE integer;

CREATE FUNCTION public.in_stock(wanted text) RETURNS boolean
    LANGUAGE sql
    STABLE
    BEGIN ATOMIC
        SELECT on_hand > 0 FROM public.stock WHERE sku = wanted;
    END;
