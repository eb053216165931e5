DROP INDEX public.words_len;
DROP OPERATOR CLASS public.len_ops USING btree;
DROP OPERATOR FAMILY public.len_ops USING btree;
