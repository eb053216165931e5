ALTER TABLE public.zones
    ALTER COLUMN price_from TYPE int4range USING price_from::text::int4range,
    ALTER COLUMN centre TYPE point USING centre::point;
