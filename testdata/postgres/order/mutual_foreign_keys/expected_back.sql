ALTER TABLE public.teams DROP CONSTRAINT teams_leader_fk;
DROP TABLE public.people;
DROP TABLE public.teams;
