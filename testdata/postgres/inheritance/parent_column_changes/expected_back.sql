ALTER TABLE public.documents DROP CONSTRAINT documents_id_check;
ALTER TABLE public.documents DROP COLUMN author;

ALTER TABLE public.documents
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN title TYPE character varying(50),
    ALTER COLUMN title DROP NOT NULL,
    ADD COLUMN old_code text;
ALTER TABLE public.documents ADD CONSTRAINT documents_id_check CHECK (id > 0);
