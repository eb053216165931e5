CREATE TABLE texts (t text, d timestamp with time zone);
CREATE VIEW v AS
 SELECT SUBSTRING(texts.t FROM 1 FOR 3) AS a,
    TRIM(BOTH FROM texts.t) AS b,
    POSITION(('x'::text) IN (texts.t)) AS c,
    EXTRACT(year FROM texts.d) AS e,
    (texts.d AT TIME ZONE 'UTC'::text) AS f,
    OVERLAY(texts.t PLACING 'y'::text FROM 2) AS g
   FROM public.texts;
