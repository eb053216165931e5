CREATE AGGREGATE total(numeric) (SFUNC = numeric_add, STYPE = numeric, INITCOND = '0', COMBINEFUNC = numeric_add, PARALLEL = SAFE);
CREATE TABLE lines (doc int, amount numeric);
CREATE VIEW doc_totals AS SELECT doc, total(amount) AS total FROM lines GROUP BY doc;
COMMENT ON AGGREGATE total(numeric) IS 'never null';
GRANT EXECUTE ON FUNCTION total(numeric) TO reporting;
