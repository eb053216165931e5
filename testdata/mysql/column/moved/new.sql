CREATE TABLE readings (
  station_id INT NOT NULL,
  id INT PRIMARY KEY,
  taken_at DATETIME NOT NULL,
  temperature FLOAT,
  humidity FLOAT,
  remark VARCHAR(255)
);
