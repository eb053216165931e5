ALTER TABLE public.sessions ALTER COLUMN id SET DEFAULT gen_random_uuid();

DROP EXTENSION "uuid-ossp";
