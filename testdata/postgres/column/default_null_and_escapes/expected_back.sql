ALTER TABLE public.templates
    ALTER COLUMN footer SET DEFAULT '--
The shop';
ALTER TABLE public.templates ALTER COLUMN path SET DEFAULT E'C:\\temp';
ALTER TABLE public.templates ALTER COLUMN subject SET DEFAULT 'It''s here';
