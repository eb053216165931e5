CREATE OR REPLACE VIEW public.odd_prices AS
SELECT id
FROM public.prices
WHERE NOT net OPERATOR(public.~==) gross;

ALTER TABLE public.prices DROP COLUMN note;
