CREATE FUNCTION has_scope(scope text) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT scope IS NOT NULL $$;
CREATE TABLE users (id int PRIMARY KEY);
CREATE POLICY scoped ON users USING (has_scope('users.read'));
