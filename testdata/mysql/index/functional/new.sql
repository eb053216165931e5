CREATE TABLE users (id INT PRIMARY KEY, email VARCHAR(100), born DATE, UNIQUE KEY lower_email ((LOWER(email))), KEY born_year ((MONTH(born)), id DESC), KEY ((email || born)));
