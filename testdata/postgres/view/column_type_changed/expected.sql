DROP VIEW public.weekly;
DROP VIEW public.daily;

CREATE VIEW public.daily AS
SELECT placed_at::date AS day, total
FROM public.orders;

CREATE VIEW public.weekly AS
SELECT date_trunc('week', day) AS week, sum(total) AS total
FROM public.daily
GROUP BY 1;
