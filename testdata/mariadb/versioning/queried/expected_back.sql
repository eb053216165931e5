DROP VIEW `between_`;
DROP VIEW `from_`;
DROP VIEW `then_`;

CREATE OR REPLACE VIEW `all_times` AS
select `t`.`id` as `id`, `t`.`a` as `a`
from `t` for system_time all;
