DROP AGGREGATE public.last_known(text);
