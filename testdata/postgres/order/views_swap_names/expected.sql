CREATE OR REPLACE VIEW public.previous AS
SELECT id, total
FROM public.orders
WHERE total > 0;

DROP VIEW public.current;

CREATE VIEW public.current AS
SELECT id
FROM public.previous;
