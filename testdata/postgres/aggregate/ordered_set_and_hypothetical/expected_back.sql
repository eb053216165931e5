DROP AGGREGATE public.my_percentile(double precision, double precision);
DROP AGGREGATE public.my_rank("any");
