-- CASCADE brings what the extension requires; pg_dump lists both
CREATE SCHEMA geo;
CREATE EXTENSION earthdistance WITH SCHEMA geo CASCADE;
CREATE TABLE shops (id int PRIMARY KEY, place geo.earth);
