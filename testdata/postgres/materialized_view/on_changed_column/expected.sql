DROP MATERIALIZED VIEW public.averages;

ALTER TABLE public.readings ALTER COLUMN value TYPE numeric(10,3);

CREATE MATERIALIZED VIEW public.averages AS
SELECT sensor, avg(value) AS value
FROM public.readings
GROUP BY sensor;
GRANT SELECT ON TABLE public.averages TO reporting;
CREATE INDEX averages_value ON public.averages (value);
