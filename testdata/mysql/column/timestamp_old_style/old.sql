SET explicit_defaults_for_timestamp = OFF;
SET sql_mode = '';
CREATE TABLE seen (id INT PRIMARY KEY, first_seen TIMESTAMP, last_seen TIMESTAMP);
