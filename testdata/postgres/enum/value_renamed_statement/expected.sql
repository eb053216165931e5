ALTER TYPE public.channel ADD VALUE 'chat' AFTER 'mail';
ALTER TYPE public.channel ADD VALUE 'shop';
