CREATE VIEW levels AS SELECT * FROM (VALUES (1, 'low'), (2, 'high')) AS l;
