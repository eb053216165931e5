CREATE TEXT SEARCH DICTIONARY simp (TEMPLATE = simple, accept = false);
CREATE TEXT SEARCH CONFIGURATION cfg (PARSER = default);
ALTER TEXT SEARCH CONFIGURATION cfg ADD MAPPING FOR asciiword, word WITH simp, english_stem;
CREATE TABLE d (id int, body text, tsv tsvector GENERATED ALWAYS AS (to_tsvector('cfg', body)) STORED);
CREATE INDEX d_tsv ON d USING gin (tsv);
CREATE INDEX d_b ON d USING gin (to_tsvector('cfg'::regconfig, body));
