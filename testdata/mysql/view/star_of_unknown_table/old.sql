CREATE VIEW `a` AS SELECT `id` FROM `other`.`book`;
