ALTER TABLE public.parcels ALTER COLUMN tracking_code DROP NOT NULL;
