DROP VIEW public.order_ids;
