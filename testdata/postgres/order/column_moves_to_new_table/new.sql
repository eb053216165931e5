CREATE TABLE users (id int PRIMARY KEY, name text);
CREATE TABLE addresses (user_id int PRIMARY KEY REFERENCES users, street text, city text);
CREATE VIEW letters AS SELECT u.name, a.street, a.city FROM users u JOIN addresses a ON a.user_id = u.id;
CREATE FUNCTION city_of(u int) RETURNS text LANGUAGE plpgsql STABLE AS $$ BEGIN RETURN (SELECT city FROM addresses WHERE user_id = u); END $$;
