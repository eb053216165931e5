ALTER TABLE public.readings
    ALTER COLUMN taken_at SET NOT NULL,
    ALTER COLUMN value SET DEFAULT 0;
ALTER TABLE public.readings
    ADD CONSTRAINT readings_pkey PRIMARY KEY (sensor, taken_at);
