ALTER SCHEMA crm OWNER TO app_owner;

ALTER TYPE crm.stage OWNER TO app_owner;

ALTER FUNCTION crm.f(integer) OWNER TO app_owner;

ALTER AGGREGATE crm.s(integer) OWNER TO app_owner;

ALTER TABLE crm.leads OWNER TO app_owner;

ALTER VIEW crm.lead_ids OWNER TO app_owner;

ALTER STATISTICS crm.st OWNER TO app_owner;
