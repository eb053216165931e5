ALTER TABLE public.users ADD COLUMN nick text;

CREATE OR REPLACE VIEW public.user_names AS
SELECT id, COALESCE(nick, name) AS name
FROM public.users;
