ALTER TABLE `t` ADD COLUMN `b` int(11);

CREATE OR REPLACE VIEW `v` AS
select `t`.`id` as `id`, `t`.`a` as `a`, `t`.`b` as `b`
from `t`;
