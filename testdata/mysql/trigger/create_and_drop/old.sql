CREATE TABLE accounts (id INT PRIMARY KEY, balance INT, changed DATETIME);
CREATE TRIGGER accounts_bd BEFORE DELETE ON accounts FOR EACH ROW SET @gone = OLD.id;
