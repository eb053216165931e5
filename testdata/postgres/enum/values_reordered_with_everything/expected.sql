ALTER TABLE public.accounts ALTER COLUMN tier DROP DEFAULT;
DROP TRIGGER tier_changed ON public.accounts;
ALTER TABLE public.accounts DROP COLUMN is_top;
DROP FUNCTION public.upgrade(public.tier);
ALTER TYPE public.tier RENAME TO tier__old;

CREATE TYPE public.tier AS ENUM (
    'bronze',
    'silver',
    'gold'
);

ALTER TYPE public.account_row ALTER ATTRIBUTE tier TYPE public.tier;

CREATE FUNCTION public.upgrade(t public.tier) RETURNS public.tier
    LANGUAGE sql
    IMMUTABLE
    RETURN CASE t WHEN 'bronze'::public.tier THEN 'silver'::public.tier ELSE 'gold'::public.tier END;

ALTER TABLE public.accounts
    ALTER COLUMN tier TYPE public.tier USING tier::text::public.tier,
    ALTER COLUMN tier SET DEFAULT 'bronze';

DROP TYPE public.tier__old;

ALTER TABLE public.accounts
    ADD COLUMN is_top boolean GENERATED ALWAYS AS (tier = 'gold'::public.tier) STORED;
CREATE TRIGGER tier_changed
    BEFORE UPDATE OF tier ON public.accounts
    FOR EACH ROW
    WHEN (new.tier <> old.tier)
    EXECUTE FUNCTION public.noop();
