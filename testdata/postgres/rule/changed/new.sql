CREATE TABLE logs (id int PRIMARY KEY, line text, hidden boolean DEFAULT false);
CREATE RULE soft_delete AS ON DELETE TO logs
    DO INSTEAD (UPDATE logs SET hidden = true WHERE logs.id = old.id; NOTIFY logs_changed);
COMMENT ON RULE soft_delete ON logs IS 'nothing is lost';
