CREATE RULE logs_also AS
    ON INSERT TO public.logs
    WHERE new.line <> ''::text
    DO INSERT INTO public.logs_copy (id, line) VALUES (new.id, new.line);
CREATE RULE logs_protect AS
    ON DELETE TO public.logs
    DO INSTEAD NOTHING;
COMMENT ON RULE logs_protect ON public.logs IS 'append only';
