CREATE TABLE account (
    id integer,
    region integer,
    parent integer,
    PRIMARY KEY (id, region),
    FOREIGN KEY (parent, region) REFERENCES account
) PARTITION BY LIST (region);
CREATE TABLE account_1 PARTITION OF account FOR VALUES IN (1);
CREATE TABLE account_2 PARTITION OF account FOR VALUES IN (2) PARTITION BY RANGE (id);
CREATE TABLE account_2_low PARTITION OF account_2 FOR VALUES FROM (0) TO (1000);
CREATE TABLE account_2_high PARTITION OF account_2 FOR VALUES FROM (1000) TO (2000);

CREATE TABLE article (id integer PRIMARY KEY) PARTITION BY HASH (id);
CREATE TABLE article_0 PARTITION OF article FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE article_1 PARTITION OF article FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE position (article integer REFERENCES article);

CREATE TABLE depot (id integer PRIMARY KEY) PARTITION BY RANGE (id);
CREATE TABLE depot_1 PARTITION OF depot FOR VALUES FROM (0) TO (1000);
CREATE TABLE stock (depot integer REFERENCES depot, kept integer);
