CREATE VIEW public.category_paths (id, path) AS
WITH RECURSIVE category_paths(id, path) AS (
    SELECT id, name
    FROM public.categories
    WHERE parent_id IS NULL
    UNION ALL
    SELECT c.id, p.path || ' > ' || c.name
    FROM
        category_paths p
        JOIN public.categories c ON c.parent_id = p.id
)
SELECT id, path
FROM category_paths;

CREATE OR REPLACE VIEW public.roots AS
SELECT id
FROM public.category_paths
WHERE path NOT LIKE '% > %';
