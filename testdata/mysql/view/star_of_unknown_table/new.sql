-- A database that the file does not hold: what its star stands for is not known.
CREATE VIEW `a` AS SELECT * FROM `other`.`book`;
CREATE VIEW `b` AS SELECT * FROM `a`;
