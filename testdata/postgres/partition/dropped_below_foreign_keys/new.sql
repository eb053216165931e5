CREATE TABLE account (
    id integer,
    region integer,
    parent integer,
    PRIMARY KEY (id, region),
    FOREIGN KEY (parent, region) REFERENCES account
) PARTITION BY LIST (region);
CREATE TABLE account_1 PARTITION OF account FOR VALUES IN (1);

CREATE TABLE depot (id integer PRIMARY KEY) PARTITION BY RANGE (id);
CREATE TABLE stock (depot integer, kept integer);
