CREATE TABLE public.paths (
    path text DEFAULT 'C:\\temp'::text
);
CREATE TABLE public.kinds (
    kind text DEFAULT 'it''s'::text
);
CREATE TABLE public.names (
    name text DEFAULT 'C:\\temp'::text
);
