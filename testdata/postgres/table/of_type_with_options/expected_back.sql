ALTER TABLE public.readings DROP CONSTRAINT readings_pkey;

ALTER TABLE public.readings
    ALTER COLUMN taken_at DROP NOT NULL,
    ALTER COLUMN value DROP DEFAULT;
