DROP INDEX public.users_email;

CREATE INDEX users_born ON public.users ((extract ('month' FROM born)), (extract ('day' FROM born)));
CREATE INDEX users_city ON public.users ((profile ->> 'city'));
CREATE INDEX users_email ON public.users (lower(TRIM (BOTH  FROM email)));
