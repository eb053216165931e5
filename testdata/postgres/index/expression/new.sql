CREATE TABLE users (id int PRIMARY KEY, email text, profile jsonb, born date);
CREATE INDEX users_email ON users (lower(trim(email)));
CREATE INDEX users_city ON users ((profile ->> 'city'));
CREATE INDEX users_born ON users (extract(month from born), extract(day from born));
