CREATE TABLE categories (id INT PRIMARY KEY, parent_id INT, CONSTRAINT fk_parent FOREIGN KEY (parent_id) REFERENCES categories (id) ON DELETE CASCADE);
CREATE TABLE folders (id INT PRIMARY KEY, parent_id INT, CONSTRAINT fk_folder FOREIGN KEY (parent_id) REFERENCES folders (id));
