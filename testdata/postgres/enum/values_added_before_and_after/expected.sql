ALTER TYPE public.order_status ADD VALUE 'draft' BEFORE 'open';
ALTER TYPE public.order_status ADD VALUE 'on hold' AFTER 'open';
ALTER TYPE public.order_status ADD VALUE 'shipped' AFTER 'paid';
ALTER TYPE public.order_status ADD VALUE 'returned' AFTER 'shipped';
