CREATE TABLE seats (hall int, place int, guest text);
CREATE TABLE halls (hall int, name text);
CREATE VIEW free_seats AS SELECT s.place FROM seats s WHERE guest IS NULL FOR UPDATE SKIP LOCKED;
CREATE VIEW named AS SELECT s.place, halls.name FROM seats s JOIN halls USING (hall) FOR SHARE;
CREATE VIEW twice AS SELECT s.place FROM seats s, halls h FOR SHARE OF s, h FOR UPDATE OF s NOWAIT;
CREATE VIEW nested AS
    SELECT halls.name FROM halls
    WHERE hall IN (SELECT halls.hall FROM halls FOR KEY SHARE OF halls) FOR NO KEY UPDATE OF halls;
CREATE FUNCTION next_seat() RETURNS int LANGUAGE sql
    AS 'SELECT s.place FROM seats s LIMIT 1 FOR UPDATE OF s';
