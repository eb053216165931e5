ALTER FUNCTION public.tag_count(public.hstore) DEPENDS ON EXTENSION citext;

ALTER INDEX public.goods_id NO DEPENDS ON EXTENSION citext;

CREATE MATERIALIZED VIEW public.good_ids AS
SELECT id
FROM public.goods;
ALTER MATERIALIZED VIEW public.good_ids DEPENDS ON EXTENSION hstore;

ALTER TRIGGER touched ON public.goods DEPENDS ON EXTENSION citext;
