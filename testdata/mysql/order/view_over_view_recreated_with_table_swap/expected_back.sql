CREATE TABLE `base` (
  `id` int NOT NULL,
  `a` int,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB;

CREATE OR REPLACE VIEW `one` AS
select `base`.`id` as `id`, `base`.`a` as `a`
from `base`;

DROP TABLE `fresh`;

CREATE OR REPLACE VIEW `two` AS
select `one`.`a` as `a`
from `one`;
