CREATE TABLE keepers (id INT PRIMARY KEY);
CREATE TABLE departments (id INT PRIMARY KEY, head_id INT);
CREATE TABLE employees (id INT PRIMARY KEY, department_id INT, FOREIGN KEY (department_id) REFERENCES departments (id));
ALTER TABLE departments ADD FOREIGN KEY (head_id) REFERENCES employees (id);
