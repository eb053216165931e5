CREATE COLLATION caseless (provider = icu, locale = 'und-u-ks-level1', deterministic = false);
CREATE TABLE logins (id int PRIMARY KEY, login text COLLATE caseless UNIQUE);
CREATE VIEW login_list AS SELECT login FROM logins ORDER BY login;
