CREATE SCHEMA reporting;
ALTER SCHEMA reporting OWNER TO reporting;

CREATE VIEW reporting.post_titles AS
SELECT id, title
FROM public.posts;
ALTER VIEW reporting.post_titles OWNER TO reporting;
