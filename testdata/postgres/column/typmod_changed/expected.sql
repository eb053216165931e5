ALTER TABLE public.rates
    ALTER COLUMN rate TYPE numeric(9,6),
    ALTER COLUMN fee TYPE numeric(10,2),
    ALTER COLUMN currency TYPE character(3),
    ALTER COLUMN valid_for TYPE interval,
    ALTER COLUMN opened_at TYPE time(3) without time zone,
    ALTER COLUMN flags TYPE bit varying(16),
    ALTER COLUMN mask TYPE bit(8);
