CREATE TABLE public.article (
    id integer,
    title text,
    price numeric(10,2)
);
CREATE VIEW public.shown AS
 SELECT article.*::public.article AS whole,
    id,
    title,
    price
   FROM public.article;
