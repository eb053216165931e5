ALTER TABLE public.item OWNER TO keeper;
REVOKE ALL ON TABLE public.item FROM role_00;
REVOKE INSERT ON TABLE public.item FROM role_03;
REVOKE ALL ON TABLE public.item FROM role_05;
REVOKE ALL ON TABLE public.item FROM role_10;
REVOKE ALL ON TABLE public.item FROM role_15;
