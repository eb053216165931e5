CREATE VIEW public.mails AS
SELECT users.email
FROM public.users;
COMMENT ON VIEW public.mails IS 'gone soon';
GRANT SELECT ON TABLE public.mails TO reporting;

CREATE FUNCTION public.mail_count() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT count(*) FROM mails$$;
COMMENT ON FUNCTION public.mail_count() IS 'gone too';
GRANT EXECUTE ON FUNCTION public.mail_count() TO reporting;
