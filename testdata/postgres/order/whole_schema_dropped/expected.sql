CREATE SCHEMA beta;

CREATE TYPE beta.state AS ENUM (
    'on',
    'off'
);

CREATE SEQUENCE beta.seq;

CREATE FUNCTION beta.next_no() RETURNS bigint
    LANGUAGE sql
    AS $$ SELECT nextval('beta.seq') $$;

CREATE TABLE beta.flags (
    id bigint DEFAULT beta.next_no() NOT NULL,
    keeper integer,
    state beta.state DEFAULT 'off'::beta.state,
    CONSTRAINT flags_pkey PRIMARY KEY (id)
);
ALTER TABLE beta.flags
    ADD CONSTRAINT flags_keeper_fkey FOREIGN KEY (keeper) REFERENCES public.keepers (id);

CREATE VIEW beta.active AS
SELECT flags.id
FROM beta.flags
WHERE flags.state = 'on'::beta.state;

CREATE FUNCTION beta.active_count() RETURNS bigint
    LANGUAGE sql
    STABLE
    BEGIN ATOMIC
        SELECT count(*) AS count FROM beta.active;
    END;

CREATE VIEW public.beta_count AS
SELECT beta.active_count() AS n;
