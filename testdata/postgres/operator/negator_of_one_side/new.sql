CREATE FUNCTION same(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE FUNCTION other(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 <> $2';
CREATE FUNCTION before(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 < $2';
CREATE OPERATOR === (FUNCTION = same, LEFTARG = integer, RIGHTARG = integer, NEGATOR = !==);
CREATE OPERATOR !== (FUNCTION = other, LEFTARG = integer, RIGHTARG = integer);
CREATE OPERATOR <<< (FUNCTION = before, LEFTARG = integer, RIGHTARG = integer);
CREATE OPERATOR >>> (FUNCTION = before, LEFTARG = integer, RIGHTARG = integer, COMMUTATOR = <<<);
