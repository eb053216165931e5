DROP STATISTICS public.shipments_stats;
DROP VIEW public.bulky;
DROP INDEX public.shipments_volume_idx;
ALTER TABLE public.shipments DROP COLUMN density;
ALTER TABLE public.shipments DROP COLUMN volume_l;
