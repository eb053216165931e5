CREATE TABLE names (
  id INT PRIMARY KEY,
  a VARCHAR(20) CHARACTER SET latin1 COLLATE latin1_german1_ci,
  b VARCHAR(20),
  c VARCHAR(20) COLLATE utf8mb4_unicode_ci,
  d TEXT,
  e ENUM('x', 'y') CHARACTER SET ascii
);
