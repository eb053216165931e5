CREATE TABLE countries (id INT PRIMARY KEY, code CHAR(2) NOT NULL, UNIQUE KEY (code));
CREATE TABLE regions (id INT PRIMARY KEY);
CREATE TABLE towns (id INT PRIMARY KEY, country CHAR(2), place INT, CONSTRAINT fk_place FOREIGN KEY (place) REFERENCES countries (id));
