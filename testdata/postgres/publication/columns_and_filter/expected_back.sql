ALTER PUBLICATION users_feed SET TABLE public.users (id, email);
ALTER PUBLICATION users_feed SET (publish='insert, update, delete, truncate');
