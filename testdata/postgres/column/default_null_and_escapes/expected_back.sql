ALTER TABLE public.templates
    ALTER COLUMN subject SET DEFAULT 'It''s here',
    ALTER COLUMN footer SET DEFAULT '--
The shop',
    ALTER COLUMN path SET DEFAULT E'C:\\temp';
