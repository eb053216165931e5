CREATE TEXT SEARCH CONFIGURATION public.blog (
    PARSER = "default"
);
ALTER TEXT SEARCH CONFIGURATION public.blog
    ADD MAPPING FOR asciihword, hword, hword_asciipart, hword_part WITH english_stem;
ALTER TEXT SEARCH CONFIGURATION public.blog
    ADD MAPPING FOR asciiword, email, file, float, host, hword_numpart, int, numhword, numword, sfloat, uint, url, url_path, version, word WITH simple;
COMMENT ON TEXT SEARCH CONFIGURATION public.blog IS 'no stemming';

ALTER TABLE public.posts
    ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('public.blog'::regconfig, body)) STORED;
