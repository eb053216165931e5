CREATE TABLE users (id INT PRIMARY KEY, email VARCHAR(100), KEY email_idx (email));
