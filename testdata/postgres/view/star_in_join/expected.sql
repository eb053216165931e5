DROP VIEW public.library;

ALTER TABLE public.books ADD COLUMN isbn text;

CREATE VIEW public.library AS
SELECT b.*, a.name AS author_name
FROM
    public.books b
    NATURAL JOIN public.authors a;
