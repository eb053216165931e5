ALTER TABLE public.users DROP CONSTRAINT users_team;
DROP TABLE hr.teams;
DROP SCHEMA hr;

CREATE SEQUENCE public.users_id_seq AS integer;

CREATE TABLE public.teams (
    id integer NOT NULL,
    name text,
    CONSTRAINT groups_pkey PRIMARY KEY (id)
);

ALTER TABLE public.users
    ALTER COLUMN id SET DEFAULT nextval('public.users_id_seq'::regclass);

DROP SEQUENCE public.user_ids;

ALTER SEQUENCE public.users_id_seq OWNED BY public.users.id;
SELECT pg_catalog.setval('public.users_id_seq', max(id)) FROM public.users;

ALTER TABLE public.users
    ALTER COLUMN nick TYPE character varying(20),
    ALTER COLUMN email DROP NOT NULL;
ALTER TABLE public.users
    ADD CONSTRAINT users_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams (id);
