CREATE TABLE invoices (id INT PRIMARY KEY, amount DECIMAL(8,2)) COMMENT='Outgoing invoices';
CREATE TABLE payments (id INT PRIMARY KEY) COMMENT='Payments';
CREATE TABLE refunds (id INT PRIMARY KEY);
