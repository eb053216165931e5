ALTER TYPE public.point3
    ALTER ATTRIBUTE label TYPE text COLLATE "C",
    ALTER ATTRIBUTE x TYPE integer,
    ALTER ATTRIBUTE y TYPE integer,
    ALTER ATTRIBUTE z TYPE integer;
