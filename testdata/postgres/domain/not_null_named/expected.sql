ALTER DOMAIN public.locale SET DEFAULT 'de'::text;
ALTER DOMAIN public.locale RENAME CONSTRAINT locale_not_null TO locale_given;
