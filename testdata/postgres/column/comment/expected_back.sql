COMMENT ON COLUMN public.taxes.id IS NULL;
COMMENT ON COLUMN public.taxes.rate IS 'percent';
