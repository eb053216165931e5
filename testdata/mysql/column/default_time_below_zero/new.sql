CREATE TABLE shifts (
    id int PRIMARY KEY,
    shift time DEFAULT -10000,
    gap time NOT NULL DEFAULT '-0:30',
    early time(2) DEFAULT '-00:00:00.5',
    late time DEFAULT '-1 02:03:04',
    none time DEFAULT '-00:00:00'
);
