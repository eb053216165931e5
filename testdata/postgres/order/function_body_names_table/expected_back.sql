DROP FUNCTION public.bb_move(integer);
DROP FUNCTION public.aa_count();
DROP TABLE public.zz_parcels;
DROP TYPE public.zone_kind;
