DROP VIEW public.user_names;

CREATE TABLE public.user_names (
    id integer NOT NULL,
    name text,
    CONSTRAINT user_names_pkey PRIMARY KEY (id)
);
