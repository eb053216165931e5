CREATE TABLE accounts (id int PRIMARY KEY);
CREATE TABLE entries (id int PRIMARY KEY, account_id int, amount numeric);
CREATE FUNCTION check_balance() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT OR UPDATE ON entries FROM accounts DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.amount <> 0) EXECUTE FUNCTION check_balance();
