DROP VIEW public.odd_prices;
ALTER TABLE public.prices DROP CONSTRAINT prices_check;
DROP OPERATOR public.~== (numeric, numeric);

CREATE OPERATOR public.~== (
    FUNCTION = public.close_to,
    LEFTARG = numeric,
    RIGHTARG = numeric
);

ALTER TABLE public.prices
    ADD CONSTRAINT prices_check CHECK (net OPERATOR(public.~==) gross);

CREATE VIEW public.odd_prices AS
SELECT id
FROM public.prices
WHERE NOT net OPERATOR(public.~==) gross;
