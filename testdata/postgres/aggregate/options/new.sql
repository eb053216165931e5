CREATE FUNCTION avg_step(s numeric[], v numeric) RETURNS numeric[] LANGUAGE sql IMMUTABLE AS $$ SELECT ARRAY[s[1] + v, s[2] + 1] $$;
CREATE FUNCTION avg_back(s numeric[], v numeric) RETURNS numeric[] LANGUAGE sql IMMUTABLE AS $$ SELECT ARRAY[s[1] - v, s[2] - 1] $$;
CREATE FUNCTION avg_end(s numeric[]) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT s[1] / nullif(s[2], 0) $$;
CREATE AGGREGATE mean(value numeric) (
    SFUNC = avg_step, STYPE = numeric[], SSPACE = 64, FINALFUNC = avg_end, FINALFUNC_MODIFY = SHAREABLE, INITCOND = '{0,0}',
    MSFUNC = avg_step, MINVFUNC = avg_back, MSTYPE = numeric[], MFINALFUNC = avg_end, MINITCOND = '{0,0}'
);
