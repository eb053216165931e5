CREATE TABLE tickets (id int PRIMARY KEY, title text, state text NOT NULL);
CREATE VIEW open_tickets AS SELECT id, title, state FROM tickets WHERE state = 'open';
ALTER VIEW open_tickets ALTER COLUMN state SET DEFAULT 'open';
