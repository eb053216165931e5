DROP VIEW public.kinds;
DROP INDEX public.events_kind;
ALTER TABLE public.events DROP CONSTRAINT events_pk;
ALTER TABLE public.events RENAME TO events__old;

CREATE TABLE public.events (
    id bigint CONSTRAINT events_id_not_null NOT NULL,
    day date CONSTRAINT events_day_not_null NOT NULL,
    kind text DEFAULT 'x'::text,
    CONSTRAINT kind_given CHECK (kind <> ''::text),
    CONSTRAINT events_pk PRIMARY KEY (id, day)
);
ALTER TABLE public.events OWNER TO app_owner;
COMMENT ON TABLE public.events IS 'all that happened';
GRANT SELECT ON TABLE public.events TO reporting;
COMMENT ON COLUMN public.events.kind IS 'short code';
INSERT INTO public.events (id, day, kind)
SELECT id, day, kind
FROM public.events__old;

DROP TABLE public.events_rest;
DROP TABLE public.events__old;

CREATE INDEX events_kind ON public.events (kind);

CREATE VIEW public.kinds AS
SELECT
    DISTINCT
    events.kind
FROM public.events;
ALTER VIEW public.kinds OWNER TO app_owner;
GRANT SELECT ON TABLE public.kinds TO reporting;

CREATE TRIGGER events_ins
    AFTER INSERT ON public.events
    FOR EACH ROW
    EXECUTE FUNCTION public.noop();
