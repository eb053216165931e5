CREATE TABLE recipes (id int PRIMARY KEY, ingredient text[], step_minutes bigint[]);
