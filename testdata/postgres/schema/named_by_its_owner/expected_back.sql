DROP VIEW reporting.post_titles;
DROP SCHEMA reporting;
