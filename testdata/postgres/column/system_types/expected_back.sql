ALTER TABLE public.samples DROP COLUMN l;
ALTER TABLE public.samples DROP COLUMN m;
ALTER TABLE public.samples DROP COLUMN n;

ALTER TABLE public.samples ALTER COLUMN a TYPE xml USING a::xml;
ALTER TABLE public.samples ALTER COLUMN b DROP DEFAULT;
ALTER TABLE public.samples ALTER COLUMN c TYPE point USING c::point;
ALTER TABLE public.samples ALTER COLUMN d TYPE macaddr;
ALTER TABLE public.samples ALTER COLUMN e TYPE cidr;
ALTER TABLE public.samples ALTER COLUMN f DROP DEFAULT;
ALTER TABLE public.samples ALTER COLUMN g TYPE money;
ALTER TABLE public.samples
    ALTER COLUMN h TYPE int4range USING h::text::int4range;
ALTER TABLE public.samples ALTER COLUMN i TYPE "char";
ALTER TABLE public.samples ALTER COLUMN j TYPE name;
ALTER TABLE public.samples ALTER COLUMN k TYPE oid;
