ALTER TABLE public.rates
    ALTER COLUMN rate TYPE numeric(5,2),
    ALTER COLUMN fee TYPE numeric,
    ALTER COLUMN currency TYPE character(2),
    ALTER COLUMN valid_for TYPE interval day to second(0),
    ALTER COLUMN opened_at TYPE time(0) without time zone,
    ALTER COLUMN flags TYPE bit varying(8),
    ALTER COLUMN mask TYPE bit(4);
