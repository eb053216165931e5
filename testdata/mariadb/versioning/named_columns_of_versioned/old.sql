-- Named columns can go and leave the past to hidden ones; they can't come.
CREATE TABLE comes (id INT PRIMARY KEY, amount INT, UNIQUE KEY (amount)) WITH SYSTEM VERSIONING;
CREATE TABLE goes (
  id INT PRIMARY KEY, amount INT, other INT, UNIQUE KEY (amount),
  valid_from TIMESTAMP(6) GENERATED ALWAYS AS ROW START,
  valid_to TIMESTAMP(6) GENERATED ALWAYS AS ROW END,
  PERIOD FOR SYSTEM_TIME (valid_from, valid_to)
) WITH SYSTEM VERSIONING;
CREATE TABLE hides (
  id INT PRIMARY KEY, amount INT,
  valid_from TIMESTAMP(6) GENERATED ALWAYS AS ROW START,
  valid_to TIMESTAMP(6) GENERATED ALWAYS AS ROW END,
  PERIOD FOR SYSTEM_TIME (valid_from, valid_to)
) WITH SYSTEM VERSIONING;
