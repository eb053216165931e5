CREATE SCHEMA ops;
CREATE FUNCTION ops.near(a numeric, b numeric) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT abs(a - b) < 1 $$;
CREATE OPERATOR ops.<~> (FUNCTION = ops.near, LEFTARG = numeric, RIGHTARG = numeric, RESTRICT = contsel, JOIN = contjoinsel);
