ALTER TABLE public.orders OWNER TO "app owner";
