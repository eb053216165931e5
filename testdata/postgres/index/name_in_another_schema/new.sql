CREATE SCHEMA crm;
CREATE TABLE crm.leads (id int PRIMARY KEY, email text, score int);
CREATE INDEX leads_idx ON crm.leads (score);
