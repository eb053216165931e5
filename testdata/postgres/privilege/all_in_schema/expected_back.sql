REVOKE ALL ON SCHEMA crm FROM app_rw;

GRANT EXECUTE ON FUNCTION crm.f() TO PUBLIC;

REVOKE ALL ON SEQUENCE crm.calls_id_seq FROM app_rw;

REVOKE ALL ON SEQUENCE crm.leads_id_seq FROM app_rw;

REVOKE ALL ON TABLE crm.calls FROM app_rw;

REVOKE ALL ON TABLE crm.leads FROM app_rw;
