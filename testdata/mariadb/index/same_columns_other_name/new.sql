CREATE TABLE users (id INT PRIMARY KEY, email VARCHAR(100), KEY users_email (email));
