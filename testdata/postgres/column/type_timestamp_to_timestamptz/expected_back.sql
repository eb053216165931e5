DROP VIEW public.last_logins;

ALTER TABLE public.logins
    ALTER COLUMN at DROP DEFAULT,
    ALTER COLUMN at TYPE timestamp without time zone,
    ALTER COLUMN at SET DEFAULT now();

CREATE VIEW public.last_logins AS
SELECT logins.user_id, max(logins.at) AS last_at
FROM public.logins
GROUP BY logins.user_id;
