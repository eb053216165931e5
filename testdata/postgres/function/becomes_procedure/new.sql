CREATE PROCEDURE close_month(m date) LANGUAGE plpgsql AS $$ BEGIN PERFORM m; COMMIT; END $$;
