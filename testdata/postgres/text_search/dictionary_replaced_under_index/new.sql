CREATE TEXT SEARCH DICTIONARY simp2 (TEMPLATE = simple, accept = true);
CREATE TEXT SEARCH CONFIGURATION cfg (PARSER = default);
ALTER TEXT SEARCH CONFIGURATION cfg ADD MAPPING FOR asciiword WITH simp2;
ALTER TEXT SEARCH CONFIGURATION cfg ADD MAPPING FOR numword WITH simple;
CREATE TABLE d (id int, body text, title text, tsv tsvector GENERATED ALWAYS AS (to_tsvector('cfg', title || ' ' || body)) STORED);
CREATE INDEX d_tsv ON d USING gin (tsv);
CREATE INDEX d_b ON d USING gin (to_tsvector('cfg'::regconfig, body));
