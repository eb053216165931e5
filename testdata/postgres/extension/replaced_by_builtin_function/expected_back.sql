CREATE EXTENSION "uuid-ossp" WITH SCHEMA public;

ALTER TABLE public.sessions ALTER COLUMN id SET DEFAULT uuid_generate_v4();
