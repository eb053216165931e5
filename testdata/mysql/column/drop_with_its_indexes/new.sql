CREATE TABLE people (
  id INT PRIMARY KEY,
  last_name VARCHAR(40),
  KEY name_fax (last_name)
);
