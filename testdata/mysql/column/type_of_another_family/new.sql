CREATE TABLE imports (id INT, amount DECIMAL(10,2), happened DATETIME, done TINYINT(1), payload JSON);
