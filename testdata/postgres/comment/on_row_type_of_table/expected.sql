COMMENT ON SCHEMA s IS 'ü';

COMMENT ON COLLATION public.co IS 'co';

COMMENT ON TYPE public.e IS 'e';

COMMENT ON DOMAIN public.d IS 'd';

COMMENT ON TYPE public.c IS 'c';
COMMENT ON COLUMN public.c.x IS 'cx';

COMMENT ON FUNCTION public.f(integer) IS 'f';

COMMENT ON PROCEDURE public.p() IS 'p';

COMMENT ON AGGREGATE public.ag(integer) IS 'ag';

COMMENT ON SEQUENCE public.q IS 'q';

COMMENT ON TABLE public.t IS 'line1
line2';
COMMENT ON COLUMN public.t.v IS 'v';

COMMENT ON CONSTRAINT dc ON DOMAIN public.d IS 'dc';

COMMENT ON CONSTRAINT tc ON public.t IS 'tc';
COMMENT ON CONSTRAINT tp ON public.t IS 'pk';
COMMENT ON INDEX public.tp IS 'tpi';
COMMENT ON INDEX public.ix IS 'ix';

COMMENT ON VIEW public.w IS 'w';

COMMENT ON MATERIALIZED VIEW public.mw IS 'mw';
COMMENT ON COLUMN public.mw.a IS 'mwa';

COMMENT ON COLUMN public.w.a IS 'wa';

COMMENT ON STATISTICS public.st IS 'st';

COMMENT ON RULE ru ON public.t IS 'ru';
COMMENT ON TRIGGER tr ON public.t IS 'tr';
COMMENT ON POLICY po ON public.t IS 'po';
