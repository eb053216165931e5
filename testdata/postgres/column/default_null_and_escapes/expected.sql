ALTER TABLE public.templates
    ALTER COLUMN subject SET DEFAULT 'It''s here; really',
    ALTER COLUMN footer SET DEFAULT E'--
	The \\ shop',
    ALTER COLUMN path SET DEFAULT E'C:\\new $$ path';
