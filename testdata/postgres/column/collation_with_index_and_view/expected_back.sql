DROP VIEW public.common_words;

ALTER TABLE public.words ALTER COLUMN word TYPE text COLLATE "C";

CREATE VIEW public.common_words AS
SELECT words.word
FROM public.words
WHERE words.hits > 10
ORDER BY words.word;
