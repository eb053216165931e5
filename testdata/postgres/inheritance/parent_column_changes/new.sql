CREATE TABLE documents (id bigint NOT NULL, title varchar(80) NOT NULL, author text DEFAULT 'unknown', CHECK (id > 10));
CREATE TABLE contracts (signed date) INHERITS (documents);
CREATE TABLE leases (monthly numeric) INHERITS (contracts);
