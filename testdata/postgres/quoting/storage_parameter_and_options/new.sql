CREATE FOREIGN DATA WRAPPER "My Wrapper" OPTIONS ("Key One" 'it''s', "user" 'a\b');
CREATE SERVER "Srv 1" FOREIGN DATA WRAPPER "My Wrapper";
CREATE USER MAPPING FOR "App-Owner" SERVER "Srv 1" OPTIONS ("Pass Word" '''');
CREATE FOREIGN TABLE "F 1" ("C 1" int OPTIONS ("column name" 'C 1')) SERVER "Srv 1";
