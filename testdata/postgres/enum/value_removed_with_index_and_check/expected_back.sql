ALTER TYPE public.ticket_state ADD VALUE 'stale' AFTER 'open';
