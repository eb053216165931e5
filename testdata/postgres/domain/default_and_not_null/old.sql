CREATE DOMAIN locale AS text DEFAULT 'en';
CREATE DOMAIN zip AS varchar(10) NOT NULL;
CREATE TABLE shops (id int PRIMARY KEY, locale locale, zip zip);
