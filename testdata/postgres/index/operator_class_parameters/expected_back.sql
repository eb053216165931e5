DROP INDEX public.docs_seen;
DROP INDEX public.docs_words;

CREATE INDEX docs_seen ON public.docs USING brin (seen timestamptz_minmax_multi_ops);
CREATE INDEX docs_words ON public.docs USING gist (words tsvector_ops (siglen='100'));
