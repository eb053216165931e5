DROP INDEX public.by_day;

ALTER INDEX public.sales_by_day RENAME TO sales_at_idx;

ALTER INDEX public.sales_2024_by_day RENAME TO sales_2024_at_idx;

ALTER INDEX public.sales_2025_1_at_idx RENAME TO january;

ALTER INDEX public.teams_idx RENAME TO teams_team_idx;

ALTER INDEX public.by_id RENAME TO users_id_idx;
ALTER INDEX public.users_email RENAME TO users_lower_idx;
ALTER INDEX public.by_team RENAME TO users_team_idx;

CREATE TABLE public.other_logs (
    at date
);

ALTER TABLE public.users REPLICA IDENTITY USING INDEX users_id_idx;

CREATE INDEX logs_at_idx ON public.logs (at);

CREATE INDEX by_day ON public.other_logs (at);
