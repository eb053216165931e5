CREATE TABLE addresses (id int PRIMARY KEY, zip text, city text, country text);
CREATE STATISTICS a_kinds (mcv) ON zip, city FROM addresses;
CREATE STATISTICS a_columns ON zip, city FROM addresses;
CREATE STATISTICS a_expression ON (lower(city)) FROM addresses;
ALTER STATISTICS a_columns SET STATISTICS 100;
COMMENT ON STATISTICS a_kinds IS 'kept';
