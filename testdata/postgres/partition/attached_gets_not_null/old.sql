CREATE TABLE account (id integer NOT NULL, region integer, opened date NOT NULL) PARTITION BY LIST (region);
CREATE TABLE account_1 (id integer, region integer, opened date);
