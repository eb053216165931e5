DROP INDEX public.docs_hash;
DROP INDEX public.docs_words;

CREATE INDEX docs_hash ON public.docs (hash);
CREATE INDEX docs_words ON public.docs USING gist (words);
