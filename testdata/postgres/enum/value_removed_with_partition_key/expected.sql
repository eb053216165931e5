ALTER TABLE public.accounts DETACH PARTITION public.accounts_gold;
DROP TABLE public.accounts;
ALTER TYPE public.tier RENAME TO tier__old;

CREATE TYPE public.tier AS ENUM (
    'gold',
    'silver'
);

CREATE TABLE public.accounts (
    id integer,
    tier public.tier
)
PARTITION BY LIST (tier);

ALTER TABLE public.accounts_gold
    ALTER COLUMN tier TYPE public.tier USING tier::text::public.tier;

DROP TYPE public.tier__old;

ALTER TABLE ONLY public.accounts ATTACH PARTITION public.accounts_gold FOR VALUES IN ('gold');
