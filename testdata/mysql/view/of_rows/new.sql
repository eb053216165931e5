CREATE VIEW levels AS SELECT * FROM (VALUES ROW(1, 'low'), ROW(2, 'middle'), ROW(3, 'high')) AS l;
CREATE VIEW named AS SELECT * FROM (VALUES ROW(1, 'a'), ROW(2, 'b')) AS n (number, letter);
