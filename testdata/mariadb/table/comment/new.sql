CREATE TABLE invoices (id INT PRIMARY KEY, amount DECIMAL(8,2)) COMMENT='It''s what we send: "invoices", 100% \\ final';
CREATE TABLE payments (id INT PRIMARY KEY);
CREATE TABLE refunds (id INT PRIMARY KEY) COMMENT='Money that goes back';
