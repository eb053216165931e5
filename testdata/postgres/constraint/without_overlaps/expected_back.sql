ALTER TABLE public.rooms DROP CONSTRAINT rooms_name;
ALTER TABLE public.rooms DROP CONSTRAINT rooms_pk;
