ALTER TYPE public.point3 ALTER ATTRIBUTE label TYPE text COLLATE "C";
ALTER TYPE public.point3 ALTER ATTRIBUTE x TYPE integer;
ALTER TYPE public.point3 ALTER ATTRIBUTE y TYPE integer;
ALTER TYPE public.point3 ALTER ATTRIBUTE z TYPE integer;
