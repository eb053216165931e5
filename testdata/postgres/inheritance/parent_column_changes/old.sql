CREATE TABLE documents (id int NOT NULL, title varchar(50), old_code text, CHECK (id > 0));
CREATE TABLE contracts (signed date) INHERITS (documents);
CREATE TABLE leases (monthly numeric) INHERITS (contracts);
