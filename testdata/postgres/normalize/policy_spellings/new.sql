CREATE TABLE docs (id int PRIMARY KEY, owner name);
CREATE POLICY p ON public.docs AS PERMISSIVE FOR ALL TO PUBLIC USING ((owner = CURRENT_USER));
CREATE POLICY q ON docs FOR SELECT TO reporting, app_rw USING (1 = 1);
ALTER POLICY q ON docs USING (true);
