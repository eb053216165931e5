CREATE TABLE public.stock (item text, amount integer);
CREATE TABLE public.moves (item text, amount integer, why text, at timestamp with time zone);
CREATE RULE taken AS
    ON DELETE TO public.stock DO  INSERT INTO public.moves (item, amount, why, at)  SELECT old.item,
            '-5'::integer,
            '1 day',
            now() AS now;
CREATE RULE counted AS
    ON UPDATE TO public.stock DO  INSERT INTO public.moves (item, amount)  SELECT 'x'::text,
            '-1'::integer
           FROM public.moves moves_1
        UNION
         SELECT 'y'::text,
            2;
CREATE FUNCTION public.note() RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC
 INSERT INTO public.moves (amount, why)  SELECT (- stock.amount),
             'noted'
            FROM public.stock;
 INSERT INTO public.moves (amount, why)  SELECT '-5'::integer,
             '7';
END;
