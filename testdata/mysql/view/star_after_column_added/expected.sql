ALTER TABLE `t` ADD COLUMN `b` int;

CREATE OR REPLACE VIEW `v` AS
select `t`.`id` as `id`, `t`.`a` as `a`, `t`.`b` as `b`
from `t`;
