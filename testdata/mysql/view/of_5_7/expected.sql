CREATE OR REPLACE VIEW `v` AS
select `t`.`id` as `x`, `t`.`a` + 1 as `y`
from `t`;
