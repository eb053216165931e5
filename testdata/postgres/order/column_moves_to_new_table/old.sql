CREATE TABLE users (id int PRIMARY KEY, name text, street text, city text);
CREATE VIEW letters AS SELECT u.name, u.street, u.city FROM users u;
CREATE FUNCTION city_of(u int) RETURNS text LANGUAGE plpgsql STABLE AS $$ BEGIN RETURN (SELECT city FROM users WHERE id = u); END $$;
