CREATE TABLE account (id integer NOT NULL, region integer, opened date NOT NULL) PARTITION BY LIST (region);
CREATE TABLE account_1 PARTITION OF account FOR VALUES IN (1);
