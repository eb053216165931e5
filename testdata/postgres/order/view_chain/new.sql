CREATE TABLE z_orders (id int PRIMARY KEY, total numeric, shop int);
CREATE VIEW y_totals AS SELECT shop, sum(total) AS total FROM z_orders GROUP BY shop;
CREATE VIEW b_best AS SELECT shop FROM y_totals WHERE total > 100;
CREATE MATERIALIZED VIEW a_report AS SELECT count(*) AS n FROM b_best;
CREATE VIEW c_report AS SELECT n, (SELECT max(total) FROM y_totals) AS best FROM a_report;
