DROP VIEW `summary`;
DROP TABLE `report`;

CREATE TABLE `summary` (
  `id` int
) ENGINE=InnoDB;

CREATE VIEW `report` AS
select `base`.`id` as `id`
from `base`;
