DROP POLICY active_only ON public.tickets;
DROP INDEX public.tickets_active;
ALTER TABLE public.tickets DROP CONSTRAINT closed_when_done;
ALTER TYPE public.ticket_state RENAME TO ticket_state__old;

CREATE TYPE public.ticket_state AS ENUM (
    'new',
    'open',
    'done'
);

ALTER TABLE public.tickets
    ALTER COLUMN state TYPE public.ticket_state USING state::text::public.ticket_state;

DROP TYPE public.ticket_state__old;

ALTER TABLE public.tickets
    ADD CONSTRAINT closed_when_done CHECK ((state = 'done'::public.ticket_state) = (closed_at IS NOT NULL));
CREATE INDEX tickets_active ON public.tickets (id) WHERE state < 'done'::public.ticket_state;
CREATE POLICY active_only ON public.tickets
    USING (state <> 'done'::public.ticket_state);
