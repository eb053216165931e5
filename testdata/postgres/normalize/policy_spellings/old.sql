CREATE TABLE docs (id int PRIMARY KEY, owner name);
CREATE POLICY p ON docs USING (owner = current_user);
CREATE POLICY q ON docs FOR SELECT TO app_rw, reporting USING (true);
