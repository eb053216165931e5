CREATE TABLE counters (
  id INT NOT NULL PRIMARY KEY,
  hits SMALLINT NOT NULL,
  ratio FLOAT,
  label VARCHAR(20),
  body TEXT,
  money DECIMAL(8,2),
  flag TINYINT(1) NOT NULL DEFAULT 0
);
