CREATE TABLE hosts (
    id int PRIMARY KEY,
    seen datetime,
    address inet6,
    owner uuid NOT NULL,
    place polygon,
    code varchar(36),
    serial uuid,
    label varchar(60) AS (concat(address, '/', owner)) VIRTUAL,
    KEY owner (owner)
);
