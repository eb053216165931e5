CREATE ACCESS METHOD report_heap TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE sales (day date, note text, amount numeric);
CREATE MATERIALIZED VIEW daily USING report_heap AS SELECT day, max(note) AS note, sum(amount) AS amount FROM sales GROUP BY day WITH NO DATA;
CREATE INDEX daily_day ON daily (day);
ALTER MATERIALIZED VIEW daily ALTER COLUMN note SET STORAGE EXTERNAL;
ALTER MATERIALIZED VIEW daily ALTER COLUMN day SET STATISTICS 300;
ALTER MATERIALIZED VIEW daily SET (autovacuum_enabled = false);
