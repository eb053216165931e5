ALTER FOREIGN DATA WRAPPER "My Wrapper"
    OPTIONS (ADD "Key One" 'it''s', ADD "user" E'a\\b');

CREATE USER MAPPING FOR "App-Owner" SERVER "Srv 1" OPTIONS ("Pass Word" '''');

CREATE FOREIGN TABLE public."F 1" (
    "C 1" integer OPTIONS ("column name" 'C 1')
)
SERVER "Srv 1";
