DROP INDEX public.articles_title_idx;
DROP EXTENSION pg_trgm;

CREATE INDEX articles_title_idx ON public.articles (title);
