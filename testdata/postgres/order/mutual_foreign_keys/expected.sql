CREATE TABLE public.people (
    id integer NOT NULL,
    team_id integer,
    CONSTRAINT people_pkey PRIMARY KEY (id)
);

CREATE TABLE public.teams (
    id integer NOT NULL,
    leader_id integer NOT NULL,
    CONSTRAINT teams_pkey PRIMARY KEY (id)
);

ALTER TABLE public.people
    ADD CONSTRAINT people_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams (id) ON DELETE SET NULL;

ALTER TABLE public.teams
    ADD CONSTRAINT teams_leader_fk FOREIGN KEY (leader_id) REFERENCES public.people (id) DEFERRABLE INITIALLY DEFERRED;
