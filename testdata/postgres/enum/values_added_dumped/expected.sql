ALTER TYPE public.priority ADD VALUE 'lowest' BEFORE 'low';
ALTER TYPE public.priority ADD VALUE 'medium' AFTER 'low';
ALTER TYPE public.priority ADD VALUE 'it''s burning';
