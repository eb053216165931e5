DROP CONVERSION public.old_latin;
DROP CONVERSION public.to_latin;

CREATE CONVERSION public.old_latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
COMMENT ON CONVERSION public.old_latin IS 'imports';
