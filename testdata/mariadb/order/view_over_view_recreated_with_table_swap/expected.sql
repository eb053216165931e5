CREATE TABLE `fresh` (
  `id` int(11) NOT NULL,
  `b` int(11),
  PRIMARY KEY (`id`)
) ENGINE=InnoDB;

CREATE OR REPLACE VIEW `one` AS
select `fresh`.`id` as `id`, `fresh`.`b` as `b`
from `fresh`;

DROP TABLE `base`;

CREATE OR REPLACE VIEW `two` AS
select `one`.`b` as `b`
from `one`;
