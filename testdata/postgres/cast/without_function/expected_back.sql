DROP CAST (text AS bytea);
DROP CAST (text AS public.amount);
