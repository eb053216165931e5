CREATE TABLE seats (hall int, place int, guest text);
CREATE TABLE halls (hall int, name text);
CREATE VIEW free_seats AS
 SELECT s.place
   FROM public.seats s
  WHERE (s.guest IS NULL)
 FOR UPDATE OF s SKIP LOCKED;
CREATE VIEW named AS
 SELECT s.place,
    halls.name
   FROM (public.seats s
     JOIN public.halls USING (hall))
 FOR SHARE OF s
 FOR SHARE OF halls;
CREATE VIEW twice AS
 SELECT s.place
   FROM public.seats s,
    public.halls h
 FOR UPDATE OF s NOWAIT
 FOR SHARE OF h;
CREATE VIEW nested AS
 SELECT halls.name
   FROM public.halls
  WHERE (halls.hall IN ( SELECT halls_1.hall
           FROM public.halls halls_1
         FOR KEY SHARE OF halls_1))
 FOR NO KEY UPDATE OF halls;
CREATE FUNCTION next_seat() RETURNS int LANGUAGE sql
    AS $$SELECT s.place FROM seats s LIMIT 1 FOR UPDATE OF s$$;
