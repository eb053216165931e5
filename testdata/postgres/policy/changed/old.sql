CREATE TABLE documents (id int PRIMARY KEY, tenant int, draft boolean);
ALTER TABLE documents ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_only ON documents TO app_rw USING (tenant = 1);
CREATE POLICY no_drafts ON documents FOR SELECT USING (NOT draft);
