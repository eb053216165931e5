ALTER TABLE public.users DROP CONSTRAINT users_team_id_fkey;
DROP TABLE public.teams;

CREATE SCHEMA hr;

CREATE SEQUENCE public.user_ids AS integer;

CREATE TABLE hr.teams (
    id integer NOT NULL,
    title text,
    CONSTRAINT teams_pk PRIMARY KEY (id)
);

ALTER TABLE public.users
    ALTER COLUMN id SET DEFAULT nextval('public.user_ids'::regclass);

DROP SEQUENCE public.users_id_seq;

ALTER SEQUENCE public.user_ids OWNED BY public.users.id;
SELECT pg_catalog.setval('public.user_ids', max(id)) FROM public.users;

ALTER TABLE public.users
    ALTER COLUMN nick TYPE text,
    ALTER COLUMN email SET NOT NULL;
ALTER TABLE public.users
    ADD CONSTRAINT users_team FOREIGN KEY (team_id) REFERENCES hr.teams (id);
