ALTER TABLE public.prices ADD COLUMN note text;

CREATE OR REPLACE VIEW public.odd_prices AS
SELECT id
FROM public.prices
WHERE net OPERATOR(public.~==) gross;
