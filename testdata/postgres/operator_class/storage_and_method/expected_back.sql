DROP OPERATOR CLASS public.box_small_ops USING gist;
DROP OPERATOR FAMILY public.box_small_ops USING gist;
