ALTER TABLE public.audit DROP CONSTRAINT audit_pkey;
ALTER TABLE public.audit DROP COLUMN id;
