DROP TABLE public.mails_a;
DROP TABLE public.mails;
