DROP VIEW public.big_parcels;
DROP INDEX public.parcels_volume_idx;
ALTER TABLE public.parcels DROP CONSTRAINT volume_limit;
ALTER TABLE public.parcels DROP COLUMN volume;

ALTER TABLE public.parcels
    ADD COLUMN volume integer GENERATED ALWAYS AS (l * w * h) STORED NOT NULL;
COMMENT ON COLUMN public.parcels.volume IS 'cubic centimetres';
ALTER TABLE public.parcels ADD CONSTRAINT volume_limit CHECK (volume < 1000000);
CREATE INDEX parcels_volume_idx ON public.parcels (volume);

CREATE VIEW public.big_parcels AS
SELECT parcels.id, parcels.volume
FROM public.parcels
WHERE parcels.volume > 50000;
GRANT SELECT ON TABLE public.big_parcels TO reporting;
