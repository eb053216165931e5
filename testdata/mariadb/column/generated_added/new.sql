CREATE TABLE order_lines (
  id INT PRIMARY KEY,
  quantity INT NOT NULL,
  price DECIMAL(8,2) NOT NULL,
  total DECIMAL(12,2) GENERATED ALWAYS AS (quantity * price) VIRTUAL,
  sku VARCHAR(30),
  sku_upper VARCHAR(30) AS (UPPER(sku)) STORED COMMENT 'for lookups',
  KEY sku_upper (sku_upper)
);
