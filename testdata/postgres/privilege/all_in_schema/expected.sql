GRANT USAGE ON SCHEMA crm TO app_rw;

REVOKE ALL ON FUNCTION crm.f() FROM PUBLIC;

GRANT USAGE ON SEQUENCE crm.calls_id_seq TO app_rw;

GRANT USAGE ON SEQUENCE crm.leads_id_seq TO app_rw;

GRANT SELECT ON TABLE crm.calls TO app_rw;

GRANT SELECT ON TABLE crm.leads TO app_rw;
