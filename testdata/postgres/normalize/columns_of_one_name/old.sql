CREATE TABLE trips (id int, driver text, day date);
CREATE TABLE stops (id int, trip int, place text);
CREATE VIEW busy AS SELECT q.place FROM (SELECT t.id, s.id, s.place FROM trips t, stops s WHERE s.trip = t.id) q;
CREATE VIEW sums AS SELECT count(*) AS n FROM (SELECT id + 1, id + 2, id * 2, id AS id_1 FROM trips) q;
CREATE VIEW named AS WITH both_ids AS (SELECT t.id, s.id, t.day FROM trips t, stops s) SELECT day FROM both_ids;
CREATE VIEW joined AS SELECT j.place FROM (trips FULL JOIN stops ON true) AS j;
