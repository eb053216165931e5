ALTER TABLE public.zones
    ALTER COLUMN centre TYPE text,
    ALTER COLUMN price_from TYPE integer USING price_from::text::integer;
