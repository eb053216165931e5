CREATE TABLE posts (id serial PRIMARY KEY, revision smallserial, big bigserial);
