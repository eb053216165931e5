DROP VIEW public.library;
ALTER TABLE public.books DROP COLUMN isbn;

CREATE VIEW public.library AS
SELECT *
FROM
    public.books
    JOIN public.authors USING (author_id);
