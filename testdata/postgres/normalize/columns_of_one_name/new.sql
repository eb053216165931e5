CREATE TABLE trips (id int, driver text, day date);
CREATE TABLE stops (id int, trip int, place text);
CREATE VIEW busy AS
 SELECT q.place
   FROM ( SELECT t.id,
            s.id,
            s.place
           FROM public.trips t,
            public.stops s
          WHERE (s.trip = t.id)) q(id, id_1, place);
CREATE VIEW sums AS
 SELECT count(*) AS n
   FROM ( SELECT (trips.id + 1),
            (trips.id + 2),
            (trips.id * 2),
            trips.id AS id_1
           FROM public.trips) q("?column?", "?column?_1", "?column?_2", id_1);
CREATE VIEW named AS
 WITH both_ids AS (
         SELECT t.id,
            s.id,
            t.day
           FROM public.trips t,
            public.stops s
        )
 SELECT both_ids.day
   FROM both_ids both_ids(id, id_1, day);
CREATE VIEW joined AS
 SELECT j.place
   FROM (public.trips
     FULL JOIN public.stops ON (true)) j(id, driver, day, id_1, trip, place);
