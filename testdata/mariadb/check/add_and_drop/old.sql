CREATE TABLE prices (id INT PRIMARY KEY, net INT, gross INT, CONSTRAINT net_positive CHECK (net > 0));
