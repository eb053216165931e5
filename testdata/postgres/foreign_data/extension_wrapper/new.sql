CREATE EXTENSION postgres_fdw;
CREATE SERVER crm FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'crm2.example', dbname 'crm', fetch_size '1000');
CREATE FOREIGN TABLE leads (id bigint, email text) SERVER crm OPTIONS (schema_name 'public', table_name 'leads');
CREATE VIEW hot_leads AS SELECT email FROM leads WHERE id > 100;
