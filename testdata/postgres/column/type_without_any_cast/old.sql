-- no cast leads from integer to a range or a point: the column is dropped and added, or the text form is read
CREATE TABLE zones (id int PRIMARY KEY, price_from integer, centre text);
