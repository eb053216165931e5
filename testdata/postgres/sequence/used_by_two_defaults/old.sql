CREATE TABLE letters (id bigint PRIMARY KEY, body text);
CREATE TABLE parcels (id bigint PRIMARY KEY, weight int);
