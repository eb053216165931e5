DROP FUNCTION public.a_first(integer);
DROP VIEW shop.named;
DROP TABLE shop.item;
DROP TYPE shop.pair;
DROP TYPE shop.mood;
