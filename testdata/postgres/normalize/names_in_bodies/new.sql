CREATE TABLE public.notes (id integer, body text);
CREATE FUNCTION public.kinds() RETURNS SETOF text
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT 'short'::text;
 SELECT '1 day'::text
 UNION
  SELECT 'long'::text;
END;
CREATE FUNCTION public.tidy() RETURNS SETOF integer
    LANGUAGE sql
    BEGIN ATOMIC
 UPDATE public.notes SET body = ''::text
   RETURNING '-5'::integer AS int4;
 DELETE FROM public.notes
   RETURNING (notes.id + 1);
END;
