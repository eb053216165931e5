CREATE TABLE addresses (id int PRIMARY KEY, zip text, city text, country text);
CREATE STATISTICS a_kinds (mcv, dependencies) ON zip, city FROM addresses;
CREATE STATISTICS a_columns ON city, country FROM addresses;
CREATE STATISTICS a_expression ON (upper(city)), country FROM addresses;
ALTER STATISTICS a_columns SET STATISTICS 500;
COMMENT ON STATISTICS a_kinds IS 'kept';
