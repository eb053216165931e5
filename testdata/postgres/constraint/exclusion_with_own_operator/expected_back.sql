ALTER TABLE shop.t DROP CONSTRAINT t_a_excl;
DROP OPERATOR CLASS shop.r_ops USING gist;
DROP OPERATOR FAMILY shop.r_ops USING gist;
DROP OPERATOR shop.&&& (int4range, int4range);
DROP FUNCTION shop.same(int4range, int4range);
