CREATE TABLE sales (day date, amount numeric);
CREATE MATERIALIZED VIEW daily AS SELECT day, sum(amount) AS amount FROM sales GROUP BY day;
