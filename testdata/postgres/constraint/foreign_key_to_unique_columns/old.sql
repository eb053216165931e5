CREATE TABLE countries (id int PRIMARY KEY, iso2 char(2) NOT NULL UNIQUE, iso3 char(3) NOT NULL UNIQUE);
CREATE TABLE addresses (id int PRIMARY KEY, country char(3) REFERENCES countries (iso3));
