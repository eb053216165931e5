ALTER TABLE public."café" ADD COLUMN data text DEFAULT '☃';
