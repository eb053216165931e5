ALTER TYPE public.weekday ADD VALUE 'xx';
