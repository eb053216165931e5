DROP TRIGGER users_rehash ON public.users;

ALTER TABLE public.users ADD COLUMN mail_hash text;
CREATE TRIGGER users_rehash
    BEFORE UPDATE OF email, mail_hash ON public.users
    FOR EACH ROW
    EXECUTE FUNCTION public.rehash();
