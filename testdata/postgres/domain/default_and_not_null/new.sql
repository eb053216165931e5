CREATE DOMAIN locale AS text DEFAULT 'de' NOT NULL;
CREATE DOMAIN zip AS varchar(10) DEFAULT '00000';
CREATE TABLE shops (id int PRIMARY KEY, locale locale, zip zip);
