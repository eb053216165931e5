ALTER TABLE public.tickets DROP CONSTRAINT tickets_tenant_id_assignee_id_fkey;

ALTER TABLE public.tickets
    ADD CONSTRAINT tickets_tenant_id_assignee_id_fkey FOREIGN KEY (tenant_id, assignee_id) REFERENCES public.users (tenant_id, id) ON DELETE SET NULL;
