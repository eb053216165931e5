DROP FUNCTION public.a1(public.zz_code);
DROP FUNCTION public.a2(public.zz_rows);
DROP VIEW public.zz_view;
DROP TABLE public.zz_rows;
DROP FUNCTION public.a3();
DROP TYPE public.zz_pair;
DROP DOMAIN public.zz_code;
