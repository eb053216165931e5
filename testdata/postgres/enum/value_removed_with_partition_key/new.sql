CREATE TYPE tier AS ENUM ('gold', 'silver');
CREATE TABLE accounts (id int, tier tier) PARTITION BY LIST (tier);
CREATE TABLE accounts_gold PARTITION OF accounts FOR VALUES IN ('gold');
