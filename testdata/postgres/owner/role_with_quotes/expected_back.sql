ALTER TABLE public.orders OWNER TO "App-Owner";
