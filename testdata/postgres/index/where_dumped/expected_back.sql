DROP INDEX public.mails_queue;

CREATE UNIQUE INDEX mails_queue ON public.mails (id) WHERE state::text = 'queued'::text;
