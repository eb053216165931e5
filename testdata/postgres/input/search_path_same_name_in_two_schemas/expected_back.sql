CREATE OR REPLACE VIEW public.listing AS
SELECT id
FROM crm.people;
