DROP VIEW public.a_mean_view;
DROP AGGREGATE public.a_mean(numeric);
DROP FUNCTION public.y_final(public.z_state);
DROP FUNCTION public.y_step(public.z_state, numeric);
DROP TYPE public.z_state;
