CREATE TABLE tickets (
  id INT PRIMARY KEY,
  state ENUM('new', 'open', 'closed', 'won''t fix') NOT NULL DEFAULT 'open',
  level ENUM('low', 'medium', 'high'),
  flags SET('private') NOT NULL DEFAULT ''
);
