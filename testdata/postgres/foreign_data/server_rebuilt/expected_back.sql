DROP VIEW public.orders_seen;
DROP FOREIGN TABLE public.old_orders;
DROP USER MAPPING FOR reporting SERVER archive;
DROP SERVER archive;
DROP SERVER other;

CREATE SERVER archive
    TYPE 'tape'
    FOREIGN DATA WRAPPER files
    OPTIONS (folder '/srv');
GRANT USAGE ON FOREIGN SERVER archive TO reporting;

CREATE SERVER other FOREIGN DATA WRAPPER files;

CREATE USER MAPPING FOR PUBLIC SERVER archive;
CREATE USER MAPPING FOR reporting SERVER archive OPTIONS (password 'x');

CREATE FOREIGN TABLE public.old_orders (
    id integer
)
SERVER archive
OPTIONS (file 'a.csv');

CREATE VIEW public.orders_seen AS
SELECT id
FROM public.old_orders;
