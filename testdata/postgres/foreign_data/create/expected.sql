CREATE FOREIGN DATA WRAPPER files;

CREATE SERVER archive
    TYPE 'csv'
    VERSION '2'
    FOREIGN DATA WRAPPER files
    OPTIONS (folder '/srv/archive');
CREATE USER MAPPING FOR PUBLIC SERVER archive;
CREATE USER MAPPING FOR reporting SERVER archive
    OPTIONS (password 's3cret', "user" 'rep');

CREATE FOREIGN TABLE public.old_orders (
    id integer NOT NULL,
    total numeric OPTIONS (format '0.00')
)
SERVER archive
OPTIONS (filename 'orders.csv');
COMMENT ON FOREIGN TABLE public.old_orders IS 'before 2010';
