ALTER TABLE public.documents DROP CONSTRAINT documents_id_check;
ALTER TABLE public.documents DROP COLUMN old_code;

ALTER TABLE public.documents
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN title TYPE character varying(80),
    ALTER COLUMN title SET NOT NULL,
    ADD COLUMN author text DEFAULT 'unknown';
ALTER TABLE public.documents ADD CONSTRAINT documents_id_check CHECK (id > 10);
