ALTER DOMAIN public.iban OWNER TO app_admin;
REVOKE ALL ON TYPE public.iban FROM PUBLIC;
REVOKE ALL ON TYPE public.iban FROM app_rw;
GRANT USAGE ON TYPE public.iban TO reporting;
