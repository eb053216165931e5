ALTER TABLE public.parcels DROP CONSTRAINT parcel_fits;
DROP FUNCTION public.fits(public.parcels);
DROP TABLE public.parcels;
