CREATE TABLE audited (changed_at timestamptz DEFAULT now());
CREATE TABLE owned (owner text);
CREATE TABLE documents (id int PRIMARY KEY, owner text) INHERITS (audited);
