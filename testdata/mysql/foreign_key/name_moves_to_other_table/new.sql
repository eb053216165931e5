CREATE TABLE p (id int primary key);
CREATE TABLE x (p_id int);
CREATE TABLE y (p_id int, CONSTRAINT fk FOREIGN KEY (p_id) REFERENCES p (id));
