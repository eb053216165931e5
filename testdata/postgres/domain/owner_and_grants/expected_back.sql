ALTER DOMAIN public.iban OWNER TO app_owner;
REVOKE ALL ON TYPE public.iban FROM reporting;
GRANT USAGE ON TYPE public.iban TO PUBLIC;
GRANT USAGE ON TYPE public.iban TO app_rw;
