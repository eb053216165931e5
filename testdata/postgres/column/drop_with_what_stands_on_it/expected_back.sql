ALTER TABLE public.shipments ADD COLUMN volume_l numeric;
ALTER TABLE public.shipments
    ADD COLUMN density numeric GENERATED ALWAYS AS (weight_kg / volume_l) STORED;
CREATE INDEX shipments_volume_idx ON public.shipments (volume_l);

CREATE VIEW public.bulky AS
SELECT id, volume_l
FROM public.shipments
WHERE volume_l > 100;

CREATE STATISTICS public.shipments_stats ON volume_l, weight_kg FROM public.shipments;
