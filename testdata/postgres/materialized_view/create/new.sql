CREATE TABLE sales (day date, amount numeric);
CREATE MATERIALIZED VIEW monthly_sales AS
    SELECT date_trunc('month', day) AS month, sum(amount) AS amount FROM sales GROUP BY 1
    WITH NO DATA;
CREATE UNIQUE INDEX ON monthly_sales (month);
COMMENT ON MATERIALIZED VIEW monthly_sales IS 'refreshed at night';
GRANT SELECT ON monthly_sales TO reporting;
