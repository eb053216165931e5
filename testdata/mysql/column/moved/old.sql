CREATE TABLE readings (
  id INT PRIMARY KEY,
  taken_at DATETIME NOT NULL,
  humidity FLOAT,
  temperature FLOAT,
  station_id INT NOT NULL,
  remark VARCHAR(255)
);
