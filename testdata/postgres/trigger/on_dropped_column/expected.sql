DROP TRIGGER users_rehash ON public.users;
ALTER TABLE public.users DROP COLUMN mail_hash;

CREATE TRIGGER users_rehash
    BEFORE UPDATE OF email ON public.users
    FOR EACH ROW
    EXECUTE FUNCTION public.rehash();
