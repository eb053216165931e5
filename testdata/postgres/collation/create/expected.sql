CREATE COLLATION public.german (provider = icu, locale = 'de-u-co-phonebk');
COMMENT ON COLLATION public.german IS 'phone book order';

ALTER TABLE public.names ALTER COLUMN name TYPE text COLLATE public.german;
