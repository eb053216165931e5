CREATE TABLE stock (item text, amount int);
CREATE TABLE moves (item text, amount int, why text, at timestamptz);
CREATE RULE taken AS ON DELETE TO stock DO ALSO INSERT INTO moves SELECT OLD.item, -5, '1 day', now();
CREATE RULE counted AS ON UPDATE TO stock DO ALSO
    INSERT INTO moves (item, amount) SELECT 'x', -1 FROM moves UNION SELECT 'y', 2;
CREATE FUNCTION note() RETURNS void LANGUAGE sql BEGIN ATOMIC
    INSERT INTO moves (amount, why) SELECT -amount, 'noted' FROM stock;
    INSERT INTO moves (amount, why) SELECT -5, '7';
END;
