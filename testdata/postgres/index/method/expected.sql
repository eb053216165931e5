DROP INDEX public.docs_hash;
DROP INDEX public.docs_words;

CREATE INDEX docs_hash ON public.docs USING hash (hash);
CREATE INDEX docs_words ON public.docs USING gin (words);
