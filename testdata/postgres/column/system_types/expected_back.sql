ALTER TABLE public.samples
    DROP COLUMN l,
    DROP COLUMN m,
    DROP COLUMN n;

ALTER TABLE public.samples
    ALTER COLUMN a TYPE xml USING a::xml,
    ALTER COLUMN b DROP DEFAULT,
    ALTER COLUMN c TYPE point USING c::point,
    ALTER COLUMN d TYPE macaddr,
    ALTER COLUMN e TYPE cidr,
    ALTER COLUMN f DROP DEFAULT,
    ALTER COLUMN g TYPE money,
    ALTER COLUMN h TYPE int4range USING h::text::int4range,
    ALTER COLUMN i TYPE "char",
    ALTER COLUMN j TYPE name,
    ALTER COLUMN k TYPE oid;
