CREATE VIEW public.current_rates AS
SELECT currency, rate
FROM public.rates;

CREATE FUNCTION public.rate_of(c text) RETURNS numeric
    LANGUAGE sql
    STABLE
    BEGIN ATOMIC
        SELECT rate FROM public.current_rates WHERE currency = c;
    END;

CREATE VIEW public.prices_in AS
SELECT currency, public.rate_of(currency) AS rate
FROM public.rates;
