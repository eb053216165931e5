CREATE FUNCTION avg_step(s numeric[], v numeric) RETURNS numeric[] LANGUAGE sql IMMUTABLE AS $$ SELECT ARRAY[s[1] + v, s[2] + 1] $$;
CREATE FUNCTION avg_back(s numeric[], v numeric) RETURNS numeric[] LANGUAGE sql IMMUTABLE AS $$ SELECT ARRAY[s[1] - v, s[2] - 1] $$;
CREATE FUNCTION avg_end(s numeric[]) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT s[1] / nullif(s[2], 0) $$;
CREATE AGGREGATE mean(value numeric) (SFUNC = avg_step, STYPE = numeric[], FINALFUNC = avg_end, INITCOND = '{0,0}');
