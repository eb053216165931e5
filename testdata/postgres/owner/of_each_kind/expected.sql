ALTER SCHEMA crm OWNER TO app_admin;

ALTER TYPE crm.stage OWNER TO app_admin;

ALTER FUNCTION crm.f(integer) OWNER TO app_admin;

ALTER AGGREGATE crm.s(integer) OWNER TO app_admin;

ALTER TABLE crm.leads OWNER TO app_admin;

ALTER VIEW crm.lead_ids OWNER TO app_admin;

ALTER STATISTICS crm.st OWNER TO app_admin;
