DROP INDEX public.users_born;
DROP INDEX public.users_city;
DROP INDEX public.users_email;

CREATE INDEX users_email ON public.users (lower(email));
