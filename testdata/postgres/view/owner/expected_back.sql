ALTER VIEW public.order_ids OWNER TO app_owner;
