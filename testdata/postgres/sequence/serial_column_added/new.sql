CREATE TABLE notes (body text, id bigserial PRIMARY KEY, revision smallserial);
