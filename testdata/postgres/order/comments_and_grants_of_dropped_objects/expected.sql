DROP FUNCTION public.mail_count();
DROP VIEW public.mails;
