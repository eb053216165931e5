CREATE TABLE orders (
  id INT NOT NULL AUTO_INCREMENT,
  total DECIMAL(12,2) NOT NULL DEFAULT 0,
  customer INT,
  Note VARCHAR(20),
  created DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
  body TEXT,
  title TEXT,
  PRIMARY KEY (id),
  KEY customer_index (customer),
  KEY by_note (note(10) DESC, (customer + 1)),
  FULLTEXT KEY (body),
  FULLTEXT KEY words (title, body),
  CONSTRAINT positive CHECK (total >= 0 AND NOT (customer < 1))
) COMMENT='it''s all';
