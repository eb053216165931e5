ALTER PUBLICATION users_feed
    SET TABLE public.users (id, email, active) WHERE (active);
ALTER PUBLICATION users_feed SET (publish='insert');
