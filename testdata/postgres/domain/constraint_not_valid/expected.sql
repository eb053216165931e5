ALTER DOMAIN public.percent ADD CONSTRAINT percent_range CHECK (value >= 0::numeric AND value <= 100::numeric) NOT VALID;
