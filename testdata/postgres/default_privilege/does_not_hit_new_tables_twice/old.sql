-- the default privilege already gives what NEW states
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT SELECT ON TABLES TO reporting;
CREATE TABLE orders (id int PRIMARY KEY);
