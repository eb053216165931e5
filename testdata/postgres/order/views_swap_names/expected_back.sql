CREATE OR REPLACE VIEW public.current AS
SELECT id, total
FROM public.orders
WHERE total > 0;

DROP VIEW public.previous;

CREATE VIEW public.previous AS
SELECT id
FROM public.current;
