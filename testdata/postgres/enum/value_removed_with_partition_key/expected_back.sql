ALTER TYPE public.tier ADD VALUE 'tin';
