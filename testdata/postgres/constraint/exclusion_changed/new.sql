CREATE EXTENSION btree_gist;
CREATE TABLE bookings (
    id int PRIMARY KEY,
    room int NOT NULL,
    during tstzrange NOT NULL,
    cancelled boolean NOT NULL DEFAULT false,
    EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (NOT cancelled) DEFERRABLE INITIALLY DEFERRED
);
