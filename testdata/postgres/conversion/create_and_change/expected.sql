DROP CONVERSION public.old_latin;

CREATE DEFAULT CONVERSION public.old_latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
COMMENT ON CONVERSION public.old_latin IS 'imports';

CREATE CONVERSION public.to_latin FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
