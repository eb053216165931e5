CREATE TABLE users (id int PRIMARY KEY);
CREATE POLICY scoped ON users USING (has_scope('users.read'));
