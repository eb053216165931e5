DROP AGGREGATE public.join_all(text);
