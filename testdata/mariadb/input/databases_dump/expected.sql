USE `shop`;
ALTER TABLE `t` ADD COLUMN `b` varchar(6);

CREATE VIEW `v` AS
select `t`.`a` as `a`
from `t`;
