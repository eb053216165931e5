ALTER TYPE public.reserved ADD VALUE 'later';
ALTER TYPE public.reserved ADD VALUE '';
ALTER TYPE public.reserved ADD VALUE 'with "quotes"';
ALTER TYPE public.reserved ADD VALUE 'ümläut';
