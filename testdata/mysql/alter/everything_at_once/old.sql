CREATE TABLE orders (
  id INT NOT NULL,
  customer INT,
  note VARCHAR(20),
  total DECIMAL(10,2) DEFAULT 0,
  gone INT,
  PRIMARY KEY (id),
  KEY by_customer (customer),
  KEY by_gone (gone, note),
  CONSTRAINT positive CHECK (total > 0)
) ROW_FORMAT=COMPRESSED COMMENT='all';
