CREATE TABLE users (id INT PRIMARY KEY);
CREATE DEFINER=`root`@`localhost` VIEW v AS SELECT id FROM users;
