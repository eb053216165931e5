ALTER TABLE public.rates ALTER COLUMN currency TYPE character(3);
ALTER TABLE public.rates ALTER COLUMN fee TYPE numeric(10,2);
ALTER TABLE public.rates ALTER COLUMN flags TYPE bit varying(16);
ALTER TABLE public.rates ALTER COLUMN mask TYPE bit(8);
ALTER TABLE public.rates ALTER COLUMN opened_at TYPE time(3) without time zone;
ALTER TABLE public.rates ALTER COLUMN rate TYPE numeric(9,6);
ALTER TABLE public.rates ALTER COLUMN valid_for TYPE interval;
