CREATE TABLE snippets (id int PRIMARY KEY, body text DEFAULT E'a\\\';b', other text DEFAULT 'one'
    'two', "semi;colon" text DEFAULT ';', "dash--dash" int);
CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $f$ BEGIN /* ; $$ */ RETURN ';'; -- ' not open
END; $f$;
CREATE FUNCTION g() RETURNS void LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 2 END; END;
CREATE RULE r AS ON DELETE TO snippets DO INSTEAD (SELECT 1; SELECT 2;);
