ALTER TABLE public.tasks ALTER COLUMN priority DROP DEFAULT;
ALTER TYPE public.priority RENAME TO priority__old;

CREATE TYPE public.priority AS ENUM (
    'low',
    'high'
);

ALTER TABLE public.tasks
    ALTER COLUMN priority TYPE public.priority USING priority::text::public.priority,
    ALTER COLUMN priority SET DEFAULT 'low'::public.priority,
    ALTER COLUMN history TYPE public.priority[] USING history::text[]::public.priority[];

DROP TYPE public.priority__old;
