COMMENT ON COLUMN public.taxes.id IS 'never reused';
COMMENT ON COLUMN public.taxes.rate IS 'per cent; 19 means 19 %';
