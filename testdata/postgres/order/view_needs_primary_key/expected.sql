CREATE VIEW public.customer_totals AS
SELECT c.id, c.name, sum(o.total) AS total
FROM
    public.customers c
    JOIN public.orders o ON o.customer_id = c.id
GROUP BY c.id;
