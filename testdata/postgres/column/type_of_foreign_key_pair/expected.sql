ALTER TABLE public.books DROP CONSTRAINT books_author_id_fkey;

ALTER TABLE public.authors ALTER COLUMN id TYPE bigint;

ALTER TABLE public.books
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN author_id TYPE bigint;
ALTER TABLE public.books
    ADD CONSTRAINT books_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.authors (id) ON DELETE CASCADE;
