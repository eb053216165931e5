ALTER TABLE public.orders DROP COLUMN total;
DROP TABLE public.lines;
