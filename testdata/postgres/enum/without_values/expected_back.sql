ALTER TYPE public.reserved RENAME TO reserved__old;

CREATE TYPE public.reserved AS ENUM ();

DROP TYPE public.reserved__old;
