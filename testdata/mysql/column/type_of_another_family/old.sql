CREATE TABLE imports (id INT, amount VARCHAR(20), happened VARCHAR(30), done CHAR(1), payload TEXT);
