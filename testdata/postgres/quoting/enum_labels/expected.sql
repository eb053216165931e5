ALTER TYPE public.answer ADD VALUE 'Yes' BEFORE 'yes';
ALTER TYPE public.answer ADD VALUE 'it''s "maybe"' AFTER 'yes';
ALTER TYPE public.answer ADD VALUE E'a\\b' AFTER 'it''s "maybe"';
ALTER TYPE public.answer ADD VALUE ' no ' AFTER E'a\\b';
