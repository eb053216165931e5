CREATE EXTENSION btree_gist;
CREATE TABLE contracts (id int, valid daterange, PRIMARY KEY (id, valid WITHOUT OVERLAPS));
CREATE TABLE surcharges (id int PRIMARY KEY, contract_id int, valid daterange);
