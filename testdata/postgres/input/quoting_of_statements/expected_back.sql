DROP RULE r ON public.snippets;
ALTER TABLE public.snippets
    DROP COLUMN "semi;colon",
    DROP COLUMN "dash--dash";
DROP FUNCTION public.f();
DROP FUNCTION public.g();

ALTER TABLE public.snippets
    ALTER COLUMN body SET DEFAULT 'a'';b',
    ALTER COLUMN other SET DEFAULT 'it''s; $$fine$$ ';
