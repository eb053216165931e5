ALTER SCHEMA public OWNER TO app_owner;
