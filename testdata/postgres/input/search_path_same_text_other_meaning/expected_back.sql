DROP INDEX public.list_worth_idx;
ALTER TABLE public.list DROP CONSTRAINT list_n_check;

ALTER TABLE public.list
    ALTER COLUMN id SET DEFAULT nextval('a.numbers'::regclass);
ALTER TABLE public.list ADD CONSTRAINT list_n_check CHECK (a.worth(n) > 0);
CREATE INDEX list_worth_idx ON public.list (a.worth(n));

CREATE OR REPLACE VIEW public.total AS
SELECT sum(n) AS n
FROM a.item;
