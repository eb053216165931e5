DROP MATERIALIZED VIEW public.good_ids;

ALTER FUNCTION public.tag_count(public.hstore) NO DEPENDS ON EXTENSION citext;

ALTER INDEX public.goods_id DEPENDS ON EXTENSION citext;
ALTER TRIGGER touched ON public.goods NO DEPENDS ON EXTENSION citext;
