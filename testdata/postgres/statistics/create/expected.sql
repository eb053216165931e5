CREATE STATISTICS public.addresses_zip_city (dependencies, ndistinct) ON city, zip FROM public.addresses;
COMMENT ON STATISTICS public.addresses_zip_city IS 'zip decides city';
