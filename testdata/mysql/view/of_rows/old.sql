CREATE VIEW levels AS SELECT * FROM (VALUES ROW(1, 'low'), ROW(2, 'high')) AS l;
