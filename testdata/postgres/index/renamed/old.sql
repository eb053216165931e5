-- Indexes that differ in nothing but their names, also partitioned ones.
CREATE TABLE public.users (id integer NOT NULL, email text NOT NULL, team integer);
CREATE UNIQUE INDEX users_email ON public.users (lower(email)) WHERE team IS NOT NULL;
CREATE UNIQUE INDEX by_id ON public.users (id);
CREATE INDEX by_team ON public.users (team);
COMMENT ON INDEX public.users_email IS 'no two alike';
ALTER TABLE public.users CLUSTER ON by_team;

CREATE TABLE public.sales (id integer, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE public.sales_2024 PARTITION OF public.sales FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE public.sales_2025 PARTITION OF public.sales FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')
    PARTITION BY RANGE (at);
CREATE TABLE public.sales_2025_1 PARTITION OF public.sales_2025 FOR VALUES FROM ('2025-01-01') TO ('2025-02-01');
CREATE INDEX sales_by_day ON public.sales (at);
ALTER INDEX public.sales_2024_at_idx RENAME TO sales_2024_by_day;

CREATE MATERIALIZED VIEW public.teams AS SELECT team, count(*) AS members FROM public.users GROUP BY team;
CREATE UNIQUE INDEX teams_idx ON public.teams (team);

-- A name that moves on to another table.
CREATE TABLE public.logs (at date);
CREATE INDEX by_day ON public.logs (at);
