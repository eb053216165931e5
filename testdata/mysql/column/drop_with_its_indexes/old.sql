CREATE TABLE people (
  id INT PRIMARY KEY,
  last_name VARCHAR(40),
  fax VARCHAR(30),
  KEY fax (fax),
  KEY name_fax (last_name, fax)
);
