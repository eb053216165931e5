CREATE TABLE public.users (id integer NOT NULL, email text NOT NULL, team integer);
CREATE UNIQUE INDEX users_lower_idx ON public.users (lower(email)) WHERE team IS NOT NULL;
CREATE UNIQUE INDEX users_id_idx ON public.users (id);
CREATE INDEX users_team_idx ON public.users (team);
COMMENT ON INDEX public.users_lower_idx IS 'no two alike';
ALTER TABLE public.users CLUSTER ON users_team_idx;
ALTER TABLE public.users REPLICA IDENTITY USING INDEX users_id_idx;

CREATE TABLE public.sales (id integer, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE public.sales_2024 PARTITION OF public.sales FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE public.sales_2025 PARTITION OF public.sales FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')
    PARTITION BY RANGE (at);
CREATE TABLE public.sales_2025_1 PARTITION OF public.sales_2025 FOR VALUES FROM ('2025-01-01') TO ('2025-02-01');
CREATE INDEX sales_at_idx ON public.sales (at);
ALTER INDEX public.sales_2025_1_at_idx RENAME TO january;

CREATE MATERIALIZED VIEW public.teams AS SELECT team, count(*) AS members FROM public.users GROUP BY team;
CREATE UNIQUE INDEX teams_team_idx ON public.teams (team);

CREATE TABLE public.logs (at date);
CREATE INDEX logs_at_idx ON public.logs (at);
CREATE TABLE public.other_logs (at date);
CREATE INDEX by_day ON public.other_logs (at);
