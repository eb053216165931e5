CREATE TABLE defaults (
    a text DEFAULT 'x', b varchar(5) DEFAULT 'y', c date DEFAULT '2020-01-01', d numeric(8,2) DEFAULT 0, e boolean DEFAULT 't',
    f int DEFAULT -1, g jsonb DEFAULT '{}', h text[] DEFAULT '{}', i timestamptz DEFAULT now(), j interval DEFAULT '1 day',
    k bigint DEFAULT 5, l double precision DEFAULT 1.5, m char(3) DEFAULT 'abc', n bigint DEFAULT 3000000000, o bytea DEFAULT '\x00', p inet DEFAULT '10.0.0.1'
);
