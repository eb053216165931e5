CREATE TYPE tier AS ENUM ('gold', 'silver', 'bronze');
CREATE TYPE account_row AS (id int, tier tier);
CREATE TABLE accounts (id int PRIMARY KEY, tier tier NOT NULL DEFAULT 'bronze', is_top boolean GENERATED ALWAYS AS (tier = 'gold'::tier) STORED);
CREATE FUNCTION upgrade(t tier) RETURNS tier LANGUAGE sql IMMUTABLE
    RETURN CASE t WHEN 'bronze'::tier THEN 'silver'::tier ELSE 'gold'::tier END;
CREATE FUNCTION noop() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tier_changed BEFORE UPDATE OF tier ON accounts FOR EACH ROW WHEN (NEW.tier <> OLD.tier) EXECUTE FUNCTION noop();
