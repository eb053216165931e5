ALTER TYPE public.channel RENAME TO channel__old;

CREATE TYPE public.channel AS ENUM (
    'web',
    'fone',
    'shop'
);

ALTER TABLE public.leads
    ALTER COLUMN via TYPE public.channel USING via::text::public.channel;

DROP TYPE public.channel__old;
