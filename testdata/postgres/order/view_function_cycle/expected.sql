CREATE VIEW public.shown_rates AS
SELECT
    NULL::integer AS id,
    NULL::numeric AS rate;

CREATE FUNCTION public.good_rates() RETURNS SETOF public.shown_rates
    LANGUAGE sql
    STABLE
    AS $$ SELECT id, rate FROM rates WHERE rate > 1 $$;

CREATE OR REPLACE VIEW public.shown_rates AS
SELECT r.id, r.rate
FROM public.rates r
WHERE
    EXISTS (
        SELECT 1
        FROM public.good_rates() good_rates(id, rate)
    );
