CREATE FUNCTION close_month(m date) RETURNS void LANGUAGE plpgsql AS $$ BEGIN PERFORM m; END $$;
