CREATE VIEW public.v AS
SELECT 1 OPERATOR(public.===) 2 AS x;
