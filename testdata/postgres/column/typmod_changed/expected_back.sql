ALTER TABLE public.rates ALTER COLUMN currency TYPE character(2);
ALTER TABLE public.rates ALTER COLUMN fee TYPE numeric;
ALTER TABLE public.rates ALTER COLUMN flags TYPE bit varying(8);
ALTER TABLE public.rates ALTER COLUMN mask TYPE bit(4);
ALTER TABLE public.rates ALTER COLUMN opened_at TYPE time(0) without time zone;
ALTER TABLE public.rates ALTER COLUMN rate TYPE numeric(5,2);
ALTER TABLE public.rates ALTER COLUMN valid_for TYPE interval day to second(0);
