-- As pg_dump 8 wrote it: a backslash escapes. The same statements mean other strings in new.sql.
SELECT pg_catalog.set_config('standard_conforming_strings', 'off', false);
CREATE TABLE public.paths (
    path text DEFAULT 'C:\\temp'::text
);
CREATE TABLE public.kinds (
    kind text DEFAULT 'it\'s'::text
);
\connect -
CREATE TABLE public.names (
    name text DEFAULT 'C:\\temp'::text
);
