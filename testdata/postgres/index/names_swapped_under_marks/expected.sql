DROP INDEX public.i1;
DROP INDEX public.i2;

ALTER INDEX public.i3 RENAME TO i4;
CREATE INDEX i1 ON public.t (b);
CREATE INDEX i2 ON public.t (a);
COMMENT ON INDEX public.i2 IS 'i1';
ALTER TABLE public.t CLUSTER ON i2;
