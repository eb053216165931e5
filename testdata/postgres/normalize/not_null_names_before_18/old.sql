CREATE TABLE client (
    id integer CONSTRAINT client_has_id NOT NULL,
    name text CONSTRAINT client_has_name NOT NULL
);
CREATE TABLE good_client (discount integer CONSTRAINT client_is_good NOT NULL) INHERITS (client);
