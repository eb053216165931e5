CREATE TABLE codes (id INT PRIMARY KEY, code CHAR(4), KEY code (code));
