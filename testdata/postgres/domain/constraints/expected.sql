ALTER DOMAIN public.quantity DROP CONSTRAINT not_too_many;
ALTER DOMAIN public.quantity DROP CONSTRAINT quantity_check;

ALTER DOMAIN public.quantity ADD CONSTRAINT even CHECK (value % 2 = 0);
COMMENT ON CONSTRAINT even ON DOMAIN public.quantity IS 'sold in pairs';
ALTER DOMAIN public.quantity ADD CONSTRAINT quantity_check CHECK (value > 0);
