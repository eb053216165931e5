CREATE TABLE names (
  id INT PRIMARY KEY,
  a VARCHAR(20),
  b VARCHAR(20) CHARACTER SET latin1,
  c VARCHAR(20) COLLATE utf8mb4_bin,
  d TEXT CHARACTER SET ascii COLLATE ascii_bin,
  e ENUM('x', 'y')
);
