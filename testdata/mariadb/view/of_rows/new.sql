CREATE VIEW levels AS SELECT * FROM (VALUES (1, 'low'), (2, 'middle'), (3, 'high')) AS l;
CREATE VIEW named AS SELECT * FROM (VALUES (1, 'a'), (2, 'b')) AS n;
