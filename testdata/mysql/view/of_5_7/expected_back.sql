CREATE OR REPLACE VIEW `v` AS
select `t`.`id` as `x`, `t`.`a` as `y`
from `t`;
