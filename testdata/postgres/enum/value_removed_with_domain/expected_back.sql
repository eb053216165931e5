ALTER TYPE public.size ADD VALUE 'unknown';
