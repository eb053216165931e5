ALTER DOMAIN public.quantity DROP CONSTRAINT even;
ALTER DOMAIN public.quantity DROP CONSTRAINT quantity_check;

ALTER DOMAIN public.quantity ADD CONSTRAINT not_too_many CHECK (value < 1000);
ALTER DOMAIN public.quantity ADD CONSTRAINT quantity_check CHECK (value >= 0);
