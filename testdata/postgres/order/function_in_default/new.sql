CREATE FUNCTION zz_ticket_code() RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT 'T-' || floor(random() * 10000) $$;
CREATE TABLE tickets (id int PRIMARY KEY, code text NOT NULL DEFAULT zz_ticket_code());
CREATE TABLE aa_tickets (id int PRIMARY KEY, code text NOT NULL DEFAULT zz_ticket_code());
