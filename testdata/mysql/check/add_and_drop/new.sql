CREATE TABLE prices (id INT PRIMARY KEY, net INT, gross INT, CONSTRAINT gross_above_net CHECK (gross >= net));
