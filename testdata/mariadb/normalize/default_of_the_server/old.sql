-- Columns that get a default, or another number of digits, from the server; COMPRESSED behind other
-- attributes.
CREATE TABLE notes (
    id int PRIMARY KEY,
    changed datetime NOT NULL ON UPDATE now(),
    touched timestamp(3) NOT NULL ON UPDATE now(),
    made timestamp(3) DEFAULT now(),
    seen datetime(6) DEFAULT (now()) ON UPDATE now(6),
    read_at datetime(6) DEFAULT now(3),
    spoken varchar(30) DEFAULT now(3),
    body text COMPRESSED NOT NULL,
    abstract text COLLATE utf8mb4_bin COMPRESSED,
    title varchar(90) NOT NULL COMPRESSED=zlib
);
