CREATE TABLE users (id INT PRIMARY KEY, email VARCHAR(100), born DATE, KEY lower_email ((LOWER(email))), KEY born_year ((YEAR(born))));
