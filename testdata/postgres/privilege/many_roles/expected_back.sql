ALTER TABLE public.item OWNER TO boss;
GRANT SELECT, INSERT ON TABLE public.item TO role_00;
GRANT INSERT ON TABLE public.item TO role_03;
GRANT SELECT ON TABLE public.item TO role_05;
GRANT SELECT ON TABLE public.item TO role_10;
GRANT SELECT, INSERT ON TABLE public.item TO role_15;
