-- A default is what a column of that type can hold: six digits of a float, digits behind the point
-- and the second, where MariaDB cuts them off.
CREATE TABLE measured (
    id int PRIMARY KEY,
    ratio float DEFAULT 3.14159265,
    total float unsigned DEFAULT 123456789,
    tiny float DEFAULT 0.0000123456789,
    scaled float(7,2) unsigned DEFAULT 2.675,
    even float(5,1) DEFAULT 0.05,
    price double(10,3) DEFAULT 1e3,
    exact double DEFAULT 3.14159265358979,
    seen datetime DEFAULT '2020-01-02 03:04:05.5',
    stamp timestamp NOT NULL DEFAULT '2024-02-28 23:59:59.7',
    fine datetime(3) DEFAULT '2020-01-02 03:04:05.55555',
    finer datetime(3) DEFAULT '2020-12-31 23:59:59.9996',
    day date DEFAULT '2020-12-31 23:59:59.7',
    bits bit(8) DEFAULT '1',
    clock time DEFAULT '10:59:59.5'
);
