CREATE TYPE weekday AS ENUM ('mo', 'tu', 'we', 'th', 'fr', 'xx');
CREATE TABLE opening_hours (shop_id int PRIMARY KEY, days weekday[] NOT NULL DEFAULT '{mo,fr}', rest weekday[][] DEFAULT ARRAY['tu'::weekday]);
CREATE INDEX opening_days ON opening_hours USING gin (days);
