DROP VIEW `report`;
DROP TABLE `summary`;

CREATE TABLE `report` (
  `id` int(11)
) ENGINE=InnoDB;

CREATE VIEW `summary` AS
select `base`.`id` as `id`
from `base`;
