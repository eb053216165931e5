SET foreign_key_checks = 0;
CREATE TABLE departments (id INT PRIMARY KEY, head_id INT, CONSTRAINT fk_head FOREIGN KEY (head_id) REFERENCES employees (id));
CREATE TABLE employees (id INT PRIMARY KEY, department_id INT, CONSTRAINT fk_department FOREIGN KEY (department_id) REFERENCES departments (id));
SET foreign_key_checks = 1;
