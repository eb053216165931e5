DROP VIEW public.fees;
DROP INDEX public.parcels_fee;
ALTER TABLE public.parcels DROP CONSTRAINT fee_known;
DROP FUNCTION public.fee(integer);

CREATE FUNCTION public.fee(weight integer) RETURNS bigint
    LANGUAGE sql
    IMMUTABLE
    AS $$ SELECT weight * 2::bigint $$;
ALTER FUNCTION public.fee(integer) OWNER TO app_owner;
COMMENT ON FUNCTION public.fee(integer) IS 'cents';
REVOKE ALL ON FUNCTION public.fee(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.fee(integer) TO app_rw;

ALTER TABLE public.parcels
    ADD CONSTRAINT fee_known CHECK (public.fee(weight) > 0);
CREATE INDEX parcels_fee ON public.parcels (public.fee(weight));
COMMENT ON INDEX public.parcels_fee IS 'for the price list';

CREATE VIEW public.fees AS
SELECT parcels.id, public.fee(parcels.weight) > 100 AS expensive
FROM public.parcels;
ALTER VIEW public.fees OWNER TO app_owner;
GRANT SELECT ON TABLE public.fees TO reporting;
