CREATE TABLE defaults (
    a text DEFAULT 'x'::text, b varchar(5) DEFAULT 'y'::character varying, c date DEFAULT '2020-01-01'::date, d numeric(8,2) DEFAULT 0, e boolean DEFAULT true,
    f int DEFAULT '-1'::integer, g jsonb DEFAULT '{}'::jsonb, h text[] DEFAULT '{}'::text[], i timestamptz DEFAULT now(), j interval DEFAULT '1 day'::interval,
    k bigint DEFAULT 5, l double precision DEFAULT 1.5, m char(3) DEFAULT 'abc'::bpchar, n bigint DEFAULT '3000000000'::bigint, o bytea DEFAULT '\x00'::bytea, p inet DEFAULT '10.0.0.1'::inet
);
