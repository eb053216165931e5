DROP INDEX public.live;

-- A new value can't be used in the transaction that adds it: commit before going on.
ALTER TYPE public.status ADD VALUE 'review' AFTER 'draft';
ALTER TYPE public.status ADD VALUE 'gone';

CREATE FUNCTION public.gone() RETURNS public.status
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT 'gone'::status $$;

ALTER TABLE public.post
    ALTER COLUMN s SET DEFAULT 'review',
    ADD COLUMN prev public.status DEFAULT public.gone();
ALTER TABLE public.post ADD CONSTRAINT post_check CHECK (s <> 'gone' OR id > 0);
CREATE INDEX live ON public.post (id) WHERE s IN ('live', 'review');

CREATE OR REPLACE VIEW public.lv AS
SELECT post.id AS id, post.s AS s
FROM public.post
WHERE post.s = ANY(ARRAY['live'::public.status, 'gone'::public.status]);
