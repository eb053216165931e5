ALTER TABLE public.events ALTER COLUMN payload SET COMPRESSION default;
