DROP INDEX public.articles_title_idx;

CREATE EXTENSION pg_trgm WITH SCHEMA public;
COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

CREATE INDEX articles_title_idx ON public.articles USING gin (title public.gin_trgm_ops);
