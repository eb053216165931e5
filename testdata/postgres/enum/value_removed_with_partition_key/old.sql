-- a column of the partition key can't change its type: the partitioned table has to be built anew
CREATE TYPE tier AS ENUM ('gold', 'silver', 'tin');
CREATE TABLE accounts (id int, tier tier) PARTITION BY LIST (tier);
CREATE TABLE accounts_gold PARTITION OF accounts FOR VALUES IN ('gold');
