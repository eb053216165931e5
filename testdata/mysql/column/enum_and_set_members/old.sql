CREATE TABLE tickets (
  id INT PRIMARY KEY,
  state ENUM('new', 'open', 'closed') NOT NULL DEFAULT 'new',
  level ENUM('low', 'high'),
  flags SET('urgent', 'private') NOT NULL DEFAULT ''
);
