ALTER TABLE public.zones
    ALTER COLUMN price_from TYPE integer USING price_from::text::integer,
    ALTER COLUMN centre TYPE text;
