-- the bodies say which tables and types must be there first
CREATE TABLE zones (id int PRIMARY KEY);
