CREATE FUNCTION public.touch() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN NEW.updated_at := now(); RETURN NEW; END$$;

CREATE TRIGGER posts_touch
    BEFORE INSERT OR UPDATE OF body ON public.posts
    FOR EACH ROW
    WHEN (new.body IS NOT NULL)
    EXECUTE FUNCTION public.touch('updated_at', 'it''s');
COMMENT ON TRIGGER posts_touch ON public.posts IS 'keeps updated_at';
