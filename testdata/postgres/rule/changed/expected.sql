CREATE OR REPLACE RULE soft_delete AS
    ON DELETE TO public.logs
    DO INSTEAD (
        UPDATE public.logs SET hidden = true WHERE logs.id = old.id;
        NOTIFY logs_changed
    );
