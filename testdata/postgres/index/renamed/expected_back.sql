DROP INDEX public.logs_at_idx;
DROP TABLE public.other_logs;

ALTER INDEX public.sales_at_idx RENAME TO sales_by_day;

ALTER INDEX public.sales_2024_at_idx RENAME TO sales_2024_by_day;

ALTER INDEX public.january RENAME TO sales_2025_1_at_idx;

ALTER INDEX public.teams_team_idx RENAME TO teams_idx;

ALTER INDEX public.users_id_idx RENAME TO by_id;
ALTER INDEX public.users_team_idx RENAME TO by_team;
ALTER INDEX public.users_lower_idx RENAME TO users_email;
ALTER TABLE public.users REPLICA IDENTITY DEFAULT;

CREATE INDEX by_day ON public.logs (at);
