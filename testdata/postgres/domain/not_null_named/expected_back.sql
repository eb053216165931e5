ALTER DOMAIN public.locale DROP DEFAULT;
ALTER DOMAIN public.locale RENAME CONSTRAINT locale_given TO locale_not_null;
