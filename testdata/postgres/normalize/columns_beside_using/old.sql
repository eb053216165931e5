CREATE TABLE planned (day date, shop int, hours int);
CREATE TABLE worked (day date, shop bigint, minutes int);
CREATE TABLE holidays (day date, name text);
CREATE VIEW both_of AS SELECT planned.shop, worked.minutes, holidays.name
    FROM planned FULL JOIN worked USING (day) LEFT JOIN holidays ON holidays.day > planned.day;
CREATE VIEW with_query AS SELECT h.day AS free, q.day AS taken
    FROM planned FULL JOIN worked USING (day), holidays h, (SELECT day, day AS day_1 FROM holidays) q WHERE h.day = q.day_1;
CREATE VIEW widened AS SELECT minutes, g.shop FROM planned LEFT JOIN worked USING (shop), generate_series(1, 2) g(shop);
CREATE VIEW named AS SELECT j.name FROM (planned FULL JOIN worked USING (day) JOIN holidays ON true) AS j;
CREATE VIEW plain AS SELECT name, minutes FROM planned JOIN worked USING (day) JOIN holidays h ON h.day = planned.day;
CREATE TABLE wares (code varchar(8), price numeric);
CREATE TABLE sold (code varchar(20), price numeric, day date);
CREATE VIEW sales AS SELECT wares.code, s.day, old.code AS old_code FROM wares JOIN sold s USING (code) JOIN wares old ON old.price = s.price;
CREATE VIEW merged AS SELECT j.code, x.price FROM wares FULL JOIN sold USING (code) AS j JOIN wares x ON x.code = j.code;
CREATE VIEW made AS SELECT CAST((SELECT '1.5') AS numeric), (SELECT price FROM wares LIMIT 1)::int FROM wares;
