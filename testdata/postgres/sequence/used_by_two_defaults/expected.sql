CREATE SEQUENCE public.shipment_ids;

ALTER TABLE public.letters
    ALTER COLUMN id SET DEFAULT nextval('public.shipment_ids'::regclass);

ALTER TABLE public.parcels
    ALTER COLUMN id SET DEFAULT nextval('public.shipment_ids'::regclass);
