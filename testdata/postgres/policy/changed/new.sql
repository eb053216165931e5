CREATE TABLE documents (id int PRIMARY KEY, tenant int, draft boolean);
ALTER TABLE documents ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_only ON documents TO app_rw, reporting USING (tenant = current_setting('app.tenant')::int) WITH CHECK (tenant > 0);
CREATE POLICY no_drafts ON documents AS RESTRICTIVE FOR ALL USING (NOT draft);
