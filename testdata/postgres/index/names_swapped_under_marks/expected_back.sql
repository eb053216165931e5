DROP INDEX public.i1;
DROP INDEX public.i2;

ALTER INDEX public.i4 RENAME TO i3;
CREATE INDEX i1 ON public.t (a);
COMMENT ON INDEX public.i1 IS 'i1';
ALTER TABLE public.t CLUSTER ON i1;
CREATE INDEX i2 ON public.t (b);
