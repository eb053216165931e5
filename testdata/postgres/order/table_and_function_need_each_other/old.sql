-- the default calls a function whose body reads the table
CREATE TABLE shops (id int PRIMARY KEY);
