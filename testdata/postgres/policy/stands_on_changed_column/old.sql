CREATE TABLE teams (id int PRIMARY KEY, member text);
CREATE TABLE documents (id int PRIMARY KEY, team_id int, owner varchar(30));
CREATE POLICY members ON documents USING (EXISTS (SELECT 1 FROM teams t WHERE t.id = documents.team_id AND t.member = documents.owner));
COMMENT ON POLICY members ON documents IS 'via team';
