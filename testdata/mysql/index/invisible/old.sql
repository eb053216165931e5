CREATE TABLE users (id INT PRIMARY KEY, email VARCHAR(100), nick VARCHAR(20), KEY email (email), KEY nick (nick) INVISIBLE);
