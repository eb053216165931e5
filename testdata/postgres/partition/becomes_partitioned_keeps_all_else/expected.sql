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
)
PARTITION BY RANGE (day);
ALTER TABLE public.events OWNER TO app_owner;
COMMENT ON TABLE public.events IS 'all that happened';
GRANT SELECT ON TABLE public.events TO reporting;
COMMENT ON COLUMN public.events.kind IS 'short code';

CREATE TABLE public.events_rest (
    id bigint NOT NULL,
    day date NOT NULL,
    kind text DEFAULT 'x'::text,
    CONSTRAINT kind_given CHECK (kind <> ''::text),
    CONSTRAINT events_rest_pkey PRIMARY KEY (id, day)
);
ALTER TABLE public.events_rest OWNER TO app_owner;

CREATE INDEX events_kind ON ONLY public.events (kind);

CREATE INDEX events_rest_kind_idx ON public.events_rest (kind);
ALTER TABLE ONLY public.events ATTACH PARTITION public.events_rest DEFAULT;

INSERT INTO public.events (id, day, kind)
SELECT id, day, kind
FROM ONLY public.events__old;

DROP TABLE public.events__old;

ALTER INDEX public.events_pk ATTACH PARTITION public.events_rest_pkey;
ALTER INDEX public.events_kind ATTACH PARTITION public.events_rest_kind_idx;

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
