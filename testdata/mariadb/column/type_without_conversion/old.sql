-- A column whose values the server converts in no way to the new type is made anew (error 4078).
CREATE TABLE hosts (
    id int PRIMARY KEY,
    seen date,
    address inet4,
    owner int NOT NULL,
    place point,
    code uuid,
    serial varchar(40),
    label varchar(60) AS (concat(address, '/', owner)) VIRTUAL,
    KEY owner (owner)
);
