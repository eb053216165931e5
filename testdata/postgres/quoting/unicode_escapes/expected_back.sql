ALTER TABLE public."café" DROP COLUMN data;
