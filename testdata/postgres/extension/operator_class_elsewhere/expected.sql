CREATE INDEX articles_tags ON public.articles USING gist (tags tools.gist__intbig_ops (siglen=100));
CREATE INDEX articles_title ON public.articles USING gin (title tools.gin_trgm_ops);
