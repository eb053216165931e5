ALTER TABLE `t` ADD COLUMN `c` int;

CREATE VIEW `v` AS
select `t`.`a` as `a`, `t`.`c` as `c`
from `t`;

USE `shop`;
ALTER TABLE `t` DROP COLUMN `b`;

CREATE VIEW `v` AS
select `t`.`a` as `a`
from `t`;
