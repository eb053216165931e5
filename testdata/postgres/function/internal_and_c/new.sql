CREATE FUNCTION my_lower(text) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'upper';
CREATE FUNCTION regress_support(internal) RETURNS internal LANGUAGE internal STRICT AS 'generate_series_int4_support';
CREATE FUNCTION my_series(int, int) RETURNS SETOF int LANGUAGE internal STRICT SUPPORT regress_support AS 'generate_series_int4';
