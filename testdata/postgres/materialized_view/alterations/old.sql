CREATE TABLE sales (day date, note text, amount numeric);
CREATE MATERIALIZED VIEW daily AS SELECT day, max(note) AS note, sum(amount) AS amount FROM sales GROUP BY day WITH NO DATA;
CREATE INDEX daily_day ON daily (day);
