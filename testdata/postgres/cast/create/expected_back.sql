DROP CAST (integer AS public.mood);
DROP CAST (public.mood AS character varying);
