CREATE TABLE tokens (
  id INT PRIMARY KEY,
  token CHAR(36) NOT NULL,
  valid_until DATE DEFAULT (CURRENT_DATE),
  tags JSON,
  note TEXT
);
