CREATE SCHEMA crm;
CREATE TABLE public.people (id int PRIMARY KEY);
CREATE TABLE crm.people (id int PRIMARY KEY, name text);
SET search_path = public, crm;
CREATE VIEW public.listing AS SELECT id FROM people;
