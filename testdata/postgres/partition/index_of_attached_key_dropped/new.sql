CREATE TABLE visits (id int, site text) PARTITION BY LIST (site);
CREATE TABLE visits_a PARTITION OF visits FOR VALUES IN ('a');
CREATE TABLE visits_b PARTITION OF visits FOR VALUES IN ('b');
ALTER TABLE visits_a ADD CONSTRAINT visits_a_pkey PRIMARY KEY (site, id);
