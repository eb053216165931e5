CREATE EXTENSION postgres_fdw;
CREATE SERVER crm FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'crm.example', dbname 'crm');
CREATE FOREIGN TABLE leads (id int, email text) SERVER crm OPTIONS (schema_name 'public', table_name 'leads');
CREATE VIEW hot_leads AS SELECT email FROM leads WHERE id > 100;
